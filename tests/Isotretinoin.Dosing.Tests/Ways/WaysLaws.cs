using FsCheck;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Ways against brute force: the same set, order, front and withheld count, and the same reason when there is none.</summary>
public sealed class WaysLaws
{
    [Law]
    public Property Ways_are_those_of_brute_force() => Law.ForAll(() => WayCases.Any, Same);

    [Law]
    public Property When_wishes_are_many_the_ways_or_the_wish_in_the_way_are_those_of_brute_force() => Law.ForAll(() => WayCases.Demanding, Same);

    [Law]
    public Property Spread_doses_and_packs_are_those_of_brute_force() => Law.ForAll(() => WayCases.SpreadAndPacked, Same);

    [Law]
    public Property A_way_is_the_plan_of_its_steps() => Law.ForAll(() => WayCases.Any, question =>
    {
        WaysRequest request = question.Request;
        foreach (Way way in request.Answer().Ways.Listed.Take(5))
        {
            var titration = Titration.Of([.. way.Course.Regimen.Steps.Select(step => step.Intent)]);
            var plan = PlanRequest.For(request.Weight, request.Product, titration, request.Reviewing).To(request.Target).InSuppliesOf(request.SupplyDays);
            plan = question.InWholeSupplies ? plan.InWholeSupplies() : plan;
            plan = request.Packs is { } packs ? plan.InPacks(packs) : plan;
            plan = request.AlreadyTaken is { } taken ? plan.After(taken) : plan;
            PlanAnswer answer = (request.Start is { } start ? plan.StartingOn(start) : plan).Answer();

            Assert.Equal(answer.Course.ToString(), way.Course.ToString());
            Assert.Equal(
                answer.Review.Findings.Select(finding => finding.ToString()),
                way.Review.Findings.Where(finding => finding.Code != "dose.at-ceiling").Select(finding => finding.ToString()));
            Assert.Equal(answer.Supplies!.Value.Select(supply => supply.ToString()), way.Course.Supplies(request.SupplyDays).Select(supply => supply.ToString()));
        }
    });

    [Law]
    public Property A_way_has_the_ceiling_of_its_band_exactly_when_the_weight_asks_for_more() => Law.ForAll(() => WayCases.Any, question =>
    {
        WaysAnswer answer = question.Request.Answer();
        bool isMet = question.CeilingMg > 0 && Fraction.Of(question.HighThousandths, 1_000) * question.Kilograms > question.CeilingMg;

        Assert.Equal(isMet, answer.Review.Findings.Any(finding => finding.Code == "dose.at-ceiling"));
        Assert.All(answer.Ways.Listed, way => Assert.Equal(isMet, way.Review.Findings.Any(finding => finding.Code == "dose.at-ceiling")));
    });

    [Law]
    public Property What_all_ways_share_each_has() => Law.ForAll(() => WayCases.Any, question =>
    {
        WaysAnswer answer = question.Request.Answer();

        Assert.All(answer.Ways.Listed, way => Assert.Subset(
            way.Review.Findings.Select(finding => finding.ToString()).ToHashSet(), answer.Review.Findings.Select(finding => finding.ToString()).ToHashSet()));
        Assert.All(answer.Ways.Listed, way => Assert.DoesNotContain(way.Review.Findings, finding => finding.Severity == FindingSeverity.Critical));
    });

    private static void Same(WayCase question)
    {
        var expected = new WaysOracle(question);
        Ways actual = question.Request.Answer().Ways;

        Assert.Equal(expected.Candidates, actual.Candidates);
        Assert.Equal(expected.Found.Count, actual.Count);
        Assert.Equal(expected.Found.Take(question.Limit).Select(way => way.ToString()), actual.Listed.Select(InWords));
        Assert.Equal(expected.Found.Take(question.Limit).Select(way => way.IsUnbeaten), actual.Listed.Select(way => way.IsUnbeaten));
        Assert.Equal(expected.Found.Count(way => way.IsUnbeaten), actual.UnbeatenCount);
        Assert.Equal(expected.Withheld, actual.Withheld);
        Assert.Equal(expected.Reason, actual.NoWay?.Id);
        Assert.Equal(expected.Changes, actual.Obstacles.Select(obstacle => (obstacle.Wish.Id, Least(obstacle, question))));
        foreach ((FoundWay one, Way other) in expected.Found.Zip(actual.Listed))
        {
            Assert.Equal((one.TotalDays, one.CapsulesADay, one.Strengths), (other.Course.Days, other.CapsulesADay, other.Strengths));
            Assert.Equal(one.GreatestMg / question.Kilograms, other.GreatestMilligramsPerKilogramPerDay);
            Assert.Equal(question.PackSize == 0 ? null : one.LeftOver, other.LeftOver);
        }
    }

    private static int? Least(WayObstacle obstacle, WayCase question) => !obstacle.Admits ? null
        : obstacle.Wish == WayWish.WholeSupplies ? 0
        : obstacle.LeastDate is { } date ? date.DayNumber - question.Start!.Value.DayNumber + 1
        : obstacle.Least;

    private static string InWords(Way way) => string.Join("; ", way.Course.Phases().Select(phase => FormattableString.Invariant(
        $"{string.Join(",", phase.Step.Cycle.Days().Select(day => day?.Milligrams ?? 0))} mg x{phase.Days}")));
}
