using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class AuditWireProperties
{
    private static readonly Arbitrary<(AuditCase Audit, int Seed)> Requests =
        AuditCases.Arbitrary.Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Law]
    public Property The_answer_to_an_audit_in_any_spelling_is_that_of_its_days() => Law.ForAll(() => Requests, asked =>
    {
        JsonNode result = Wire.Result(new WrittenAudit(asked.Audit, asked.Seed).Text);

        IReadOnlyList<DayByDayCourse> expected = new AuditedDays(asked.Audit).Courses;
        JsonArray courses = result["audited"]![0]!["courses"]!.AsArray();
        Assert.Equal(expected.Count, courses.Count);
        foreach ((DayByDayCourse one, JsonNode? course) in expected.Zip(courses))
        {
            Assert.Equal((one.Number, one.Days, one.Breaks, one.BreakDays, one.LongestBreak, one.DosingDays), (
                (int)course!["number"]!, (int)course["days"]!, (int)course["breaks"]!, (int)course["breakDays"]!, (int)course["longestBreak"]!, (int)course["dosingDays"]!));
            Assert.Equal($"{HistoryCase.Date(one.First):yyyy-MM-dd} {HistoryCase.Date(one.Last):yyyy-MM-dd}", $"{course["from"]} {course["to"]}");
            Assert.Equal(one.MilligramsPerKilogram?.RoundedToEven(3), Number(course["mgPerKg"]));
            Assert.Equal(one.MeanMilligramsPerKilogram?.RoundedToEven(3), Number(course["meanMgPerKgPerDay"]));
            Assert.Equal(one.GreatestMilligramsPerKilogram?.RoundedToEven(3), Number(course["greatestMgPerKgPerDay"]));
            Assert.All(course["criteria"]!.AsArray(), judged => Assert.Equal(one.Outcome((string)judged!["criterion"]!), (string)judged["outcome"]!));
        }
    });

    [Law]
    public Property The_distributions_are_numbers_of_courses_by_nearest_rank() => Law.ForAll(() => Requests, asked =>
    {
        JsonNode result = Wire.Result(new WrittenAudit(asked.Audit, asked.Seed).Text);

        Fraction[] days = [.. new AuditedDays(asked.Audit).Courses.Select(course => (Fraction)course.Days).Order()];
        JsonNode distribution = result["distributions"]![0]!;
        Assert.Equal(("days", days.Length), ((string)distribution["of"]!, (int)distribution["courses"]!));
        string[] names = ["minimum", "lowerQuartile", "median", "upperQuartile", "maximum"];
        for (int quarters = 0; quarters < names.Length; quarters++)
        {
            int rank = Math.Max(1, (int)Math.Ceiling(quarters * days.Length / 4m));
            Assert.Equal(days.Length == 0 ? null : days[rank - 1], Number(distribution[names[quarters]]));
        }
    });

    private static Fraction? Number(JsonNode? json) => json is null ? null : (Fraction)(decimal)json;
}
