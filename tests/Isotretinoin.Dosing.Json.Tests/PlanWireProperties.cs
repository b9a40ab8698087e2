using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class PlanWireProperties
{
    private static readonly Arbitrary<(CourseCase Course, int Seed)> Requests = (
        from course in GeneratedCourses.Any
        from seed in Gen.Choose(0, int.MaxValue)
        select (course, seed)).ToArbitrary();

    [Law]
    public Property The_answer_to_a_plan_in_any_spelling_is_that_course() => Law.ForAll(() => Requests, asked =>
    {
        var request = new WrittenRequest(asked.Course, asked.Seed);
        JsonNode response = Wire.Answer(request.Text);

        if (!asked.Course.TryMake(out Regimen? regimen, out CapsuleGap? gap))
        {
            IsGap(asked.Course, gap!, response["error"]!.AsObject());
        }
        else if (new WalkedCourse(asked.Course).IsTooLong)
        {
            Assert.Equal("course.too-long", (string)response["error"]!["code"]!);
        }
        else
        {
            Assert.True((bool)response["ok"]!, $"{request}\n{response.ToJsonString()}");
            Course course = asked.Course.Plan(regimen);
            IsCourse(request.Start is { } start ? course.StartingOn(start) : course, request.SupplyDays, response["result"]!.AsObject());
        }
    });

    private static void IsGap(CourseCase course, CapsuleGap gap, JsonObject error)
    {
        string property = gap.CycleDay is { } day ? $"cycleMg[{day - 1}]" : CeilingOracle.MadeDose(course, gap.Step) ? "ceilingMg" : "mgPerKgPerDay";
        Assert.Equal(("dose.no-capsules", $"$.steps[{gap.Step - 1}].{property}"), ((string)error["code"]!, (string)error["path"]!));
        Assert.Equal(gap.Below?.Milligrams, (int?)error["below"]);
        Assert.Equal(gap.Above?.Milligrams, (int?)error["above"]);
    }

    private static void IsCourse(Course course, int? supplyDays, JsonObject result)
    {
        BodyWeight weight = course.Regimen.Weight;
        Assert.Equal(weight.Kilograms, (decimal)result["weightKg"]!);
        Assert.Equal(course.Regimen.Product.Id, (string)result["product"]!);
        Assert.Equal(course.Regimen.Product.Formulation.Id, (string)result["formulation"]!);
        Assert.Equal(course.Target?.Lower.For(weight).Milligrams, (decimal?)result["target"]?["fromMg"]);
        Assert.Equal(course.Target?.Upper.For(weight).Milligrams, (decimal?)result["target"]?["toMg"]);
        Assert.Equal(course.Days, (int)result["days"]!);
        Assert.Equal(Text(course.EndDate), (string?)result["endDate"]);
        Assert.Equal(course.EndedBy.Id, (string)result["endedBy"]!);
        Assert.Equal(course.Total.Milligrams, (decimal)result["totalMg"]!);
        AreCapsules(course.Quantities(), result["quantities"]!);
        IsDay(course.TargetReached, weight, result["reached"]);
        IsDay(course.LastDayWithinTarget, weight, result["lastDayWithin"]);
        AreAll(course.Phases(), result["phases"], (phase, json) => IsPhase(phase, weight, json));
        AreAll(supplyDays is { } days ? (IReadOnlyList<Supply>)course.Supplies(days) : null, result["supplies"], (supply, json) => IsSupply(supply, weight, json));
    }

    private static void IsPhase(CoursePhase phase, BodyWeight weight, JsonNode json)
    {
        Assert.Equal(
            (phase.Step.Number, phase.FirstDay, phase.LastDay, phase.Days),
            ((int)json["step"]!, (int)json["firstDay"]!, (int)json["lastDay"]!, (int)json["days"]!));
        Assert.Equal(phase.Step.ExactDose?.Milligrams, (decimal?)json["exactMg"]);
        Assert.Equal((phase.Total.Milligrams, phase.Cumulative.Milligrams), ((decimal)json["totalMg"]!, (decimal)json["cumulativeMg"]!));
        AreAll(phase.Step.Cycle.Days(), json["cycle"], IsDayOfCapsules);

        ImmutableArray<CapsuleCombination?> cycle = phase.Step.Cycle.Days();
        int milligrams = cycle.Sum(day => day?.Milligrams ?? 0);
        Assert.Equal(Rounded(Fraction.Of(milligrams, cycle.Length), 6), (decimal)json["meanMgPerDay"]!);
        Assert.Equal(Rounded(Fraction.Of(milligrams * 1_000, cycle.Length * weight.Grams), 3), (decimal)json["meanMgPerKgPerDay"]!);
    }

    private static void IsSupply(Supply supply, BodyWeight weight, JsonNode json)
    {
        Assert.Equal(
            (supply.Number, supply.Phase.Step.Number, supply.FirstDay, supply.LastDay),
            ((int)json["number"]!, (int)json["step"]!, (int)json["firstDay"]!, (int)json["lastDay"]!));
        Assert.Equal((Text(supply.FirstDate), Text(supply.LastDate)), ((string?)json["firstDate"], (string?)json["lastDate"]));
        AreCapsules(supply.Quantities, json["quantities"]!);
        Assert.Equal(supply.Cumulative.Milligrams, (decimal)json["cumulativeMg"]!);
        Assert.Equal(PerKilogram(supply.Cumulative, weight), (decimal)json["mgPerKg"]!);
    }

    private static void IsDay(CourseDay? day, BodyWeight weight, JsonNode? json)
    {
        Assert.Equal(day?.Day, (int?)json?["day"]);
        Assert.Equal(Text(day?.Date), (string?)json?["date"]);
        Assert.Equal(day?.Cumulative.Milligrams, (decimal?)json?["mg"]);
        Assert.Equal(day is { } known ? PerKilogram(known.Cumulative, weight) : null, (decimal?)json?["mgPerKg"]);
    }

    private static void IsDayOfCapsules(CapsuleCombination? day, JsonNode json)
    {
        Assert.Equal(day?.Milligrams ?? 0, (int)json["mg"]!);
        AreAll(day?.Intakes ?? [], json["doses"], (intake, dose) =>
        {
            Assert.Equal(intake.Time.Id, (string)dose["at"]!);
            AreCapsules(intake.Capsules, dose["capsules"]!);
        });
    }

    private static void AreCapsules(IEnumerable<CapsuleCount> capsules, JsonNode json) =>
        Assert.Equal(capsules.Select(c => (c.StrengthInMilligrams, c.Count)), json.AsArray().Select(c => ((int)c!["mg"]!, (int)c["count"]!)));

    private static void AreAll<T>(IReadOnlyList<T>? expected, JsonNode? json, Action<T, JsonNode> isOne)
    {
        Assert.Equal(expected?.Count, json?.AsArray().Count);
        foreach ((T one, JsonNode? read) in (expected ?? []).Zip(json?.AsArray() ?? []))
        {
            isOne(one, read!);
        }
    }

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal PerKilogram(TotalDose dose, BodyWeight weight) => Rounded((Fraction)dose.Milligrams / (Fraction)weight.Kilograms, 3);

    private static decimal Rounded(Fraction exact, int decimals)
    {
        Fraction rounded = exact.RoundedToEven(decimals);
        return (decimal)rounded.Numerator / (decimal)rounded.Denominator;
    }
}
