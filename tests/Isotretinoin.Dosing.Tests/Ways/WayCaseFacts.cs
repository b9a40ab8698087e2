namespace Isotretinoin.Dosing.Tests;

/// <summary>The generated questions are of every kind; brute force is slow, so each is sought once.</summary>
public sealed class WayCaseFacts
{
    private const int Few = 120;

    [Fact]
    public void Every_class_of_question_occurs()
    {
        WaysOracle[] sought = [.. Samples.Of(WayCases.Any.Generator).Concat(Samples.Of(WayCases.Demanding.Generator)).Where((_, place) => place % 1_000 < Few).Select(q => new WaysOracle(q))];

        Assert.Contains(sought, one => one.Found.Any(way => way.Means.Count > 1));
        Assert.Contains(sought, one => one.Found.Any(way => way.Rows.Count > way.Means.Count));
        Assert.Contains(sought, one => one.Found.Count(way => way.IsUnbeaten) > 1);
        Assert.Contains(sought, one => one.Found.Any(way => !way.IsUnbeaten));
        Assert.Contains(sought, one => one.Withheld > 0 && one.Found.Count > 0);
        Assert.All(new[] { "critical", "no-dose", "reached", "wishes" }, reason => Assert.Contains(sought, one => one.Reason == reason));
        Assert.Contains(sought.SelectMany(one => one.Changes), change => change.Least is null);
        Assert.Contains(sought.SelectMany(one => one.Changes), change => change.Least is not null);
    }
}
