namespace Isotretinoin.Dosing.Tests;

public sealed class WayCaseFacts
{
    [Fact]
    public void Every_class_of_question_occurs() => Samples.HaveEach(
        WayCases.Any.Generator,
        ("several steps", q => Found(q).Any(way => way.Rows.Count > q.First.Count + 1)),
        ("first steps", q => q.First.Count > 0 && Found(q).Count > 0),
        ("a dose taken", q => q.TakenThousandths > 0 && Found(q).Count > 0),
        ("a front of several", q => Found(q).Count(way => way.IsUnbeaten) > 1),
        ("beaten ways", q => Found(q).Any(way => !way.IsUnbeaten)),
        ("a tie of all keys", q => Found(q).Zip(Found(q).Skip(1)).Any(pair => q.OrderBy.All(key => pair.First.Key(key) == pair.Second.Key(key)))),
        ("withheld ways", q => Sought(q).Withheld > 0),
        ("listed and withheld ways", q => Sought(q) is { Withheld: > 0, Count: > 0 }),
        ("no dose", q => Reason(q) == "no-dose"),
        ("wishes in the way", q => Reason(q) == "wishes"));

    [Fact]
    public void Every_reason_and_every_wish_in_the_way_occurs()
    {
        WaysOracle[] sought = [.. Samples.Of(WayCases.Demanding.Generator).Select(question => new WaysOracle(question))];
        IEnumerable<string> wishes = sought.SelectMany(one => one.Changes).Where(change => change.Least is not null).Select(change => change.Wish);

        Assert.Equal(
            ["critical", "no-dose", "reached", "too-long", "wishes"],
            sought.Concat(Samples.Of(WayCases.Any.Generator).Select(question => new WaysOracle(question))).Select(one => one.Reason).OfType<string>().Distinct().Order());
        Assert.Equal(WayWish.All.Select(wish => wish.Id).Order(), wishes.Distinct().Order());
        Assert.Contains(sought.SelectMany(one => one.Changes), change => change.Least is null);
    }

    [Fact]
    public void Spread_doses_and_packs_occur() => Samples.HaveEach(
        WayCases.SpreadAndPacked.Generator,
        ("a spread dose", q => Found(q).Any(way => way.Rows.Any(row => row.Count == q.Spread && row.Distinct().Count() == 2))),
        ("capsules left over", q => Found(q).Select(way => way.LeftOver).Distinct().Count() > 1));

    private static IReadOnlyList<FoundWay> Found(WayCase question) => new WaysOracle(question).Found;

    private static Ways Sought(WayCase question) => question.Request.Answer().Ways;

    private static string? Reason(WayCase question) => Sought(question).NoWay?.Id;
}
