using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The patients of a synthetic population with dispensings simulated from a seed, through the tool, as taken day by day.</summary>
public sealed class SyntheaAuditFacts
{
    private const string Criteria =
        "--criterion reached:120 --criterion total<=150 --criterion lasted:112d --criterion length<=168d --criterion dose<=1 --criterion break<=14d --criterion supply<=30d "
        + "--criterion weight-age<=90d --criterion second-course --criterion one-formulation";

    private static readonly DateOnly DayZero = HistoryCase.Date(0);

    private static readonly (string Patient, AuditCase Audit)[] Patients =
    [
        .. SyntheaWeight.All.GroupBy(weighing => weighing.Patient).OrderBy(patient => patient.Key, StringComparer.Ordinal)
            .Select((patient, place) => (patient.Key, SimulatedLedger.Of(patient.DistinctBy(weighing => weighing.Weighed), new Random(place)))),
    ];

    [Theory]
    [InlineData("starting", false)]
    [InlineData("latest", true)]
    [InlineData("per-day", false)]
    public async Task Every_course_of_every_patient_is_that_of_the_days(string policy, bool isShuffled)
    {
        using var files = new Audited();
        IEnumerable<string> lines = Patients.SelectMany(patient => patient.Audit.Dispensings.Select(dispensing => dispensing.Line(patient.Patient)));
        IEnumerable<string> weights = SyntheaWeight.All.DistinctBy(weighing => (weighing.Patient, weighing.Weighed)).OrderBy(weighing => weighing.Patient, StringComparer.Ordinal)
            .Select(weighing => string.Create(CultureInfo.InvariantCulture, $"{weighing.Patient},{weighing.Weighed:yyyy-MM-dd},{weighing.Kilograms}"));
        var random = new Random(7);
        string ledger = files.Write("ledger.csv", ["patient,date,capsules,formulation,days", .. isShuffled ? lines.OrderBy(_ => random.Next()) : lines]);
        string beside = files.Write("weights.csv", ["patient,date,kg", .. isShuffled ? weights.OrderBy(_ => random.Next()) : weights]);

        Said said = await Tool.RunAsync(
            Stream.Null,
            [.. Tool.Words($"isotretinoin audit --as-of 2026-06-30 --gap 60 --formulation conventional --policy {policy} {Criteria} --per-patient"), ledger, "--weights", beside, .. isShuffled ? ["--unsorted"] : Array.Empty<string>()]);

        Assert.Equal(0, said.Status);
        Assert.Equal(Patients.Length, said.OutputLines.Length);
        foreach (((string patient, AuditCase audit), string line) in Patients.Zip(said.OutputLines))
        {
            using var answer = JsonDocument.Parse(line);
            Assert.Equal(patient, answer.RootElement.GetProperty("patient").GetString());
            Assert.Equal(
                new AuditedDays(audit with { Policy = WeightPolicy.Parse(policy) }).Courses.Select(Expected),
                answer.RootElement.GetProperty("courses").EnumerateArray().Select(Answered));
        }
    }

    private static string Expected(DayByDayCourse course) => string.Join(
        ' ',
        [
            Text(course.Number), Text(DayZero.AddDays(course.First)), Text(DayZero.AddDays(course.Last)), Text(course.Days), Text(course.Breaks), Text(course.BreakDays), Text(course.LongestBreak),
            Text(course.DosingDays), Text(course.SupplyDays), Shown(course.Milligrams), Shown(course.GreatestMilligramsPerKilogram), Shown(course.MilligramsPerKilogram), Shown(course.MeanMilligramsPerKilogram),
            .. Criteria.Split(" --criterion ").Select(criterion => course.Outcome(criterion.Replace("--criterion ", "", StringComparison.Ordinal).Trim())),
        ]);

    private static string Answered(JsonElement course) => string.Join(
        ' ',
        [
            .. ((string[])["number", "from", "to", "days", "breaks", "breakDays", "longestBreak", "dosingDays", "supplyDays"]).Select(name => course.GetProperty(name).ToString()),
            .. ((string[])["cumulativeMg", "greatestMgPerKgPerDay", "mgPerKg", "meanMgPerKgPerDay"]).Select(name => Shown((Fraction)course.GetProperty(name).GetDecimal())),
            .. course.GetProperty("criteria").EnumerateArray().Select(judged => judged.GetProperty("outcome").GetString()!),
        ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(Fraction? number) => number!.Value.RoundedToEven(3).ToString();
}
