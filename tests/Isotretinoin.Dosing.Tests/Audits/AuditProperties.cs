using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class AuditProperties
{
    private const int MostGap = 3_650;

    private static readonly AuditCriterion[] Criteria =
    [
        .. ((string[])["reached:120", "total<=150", "lasted:112d", "length<=168d", "dose<=1", "break<=14d", "supply<=30d", "weight-age<=90d", "second-course", "one-formulation"])
            .Select(AuditCriterion.Parse),
    ];

    private static Arbitrary<AuditCase[]> Patients => Gen.ArrayOf(AuditCases.Arbitrary.Generator, 5).ToArbitrary();

    [Law]
    public Property Courses_of_dispensings_are_those_of_a_patient_who_takes_them_day_by_day() => Law.ForAll(() => AuditCases.Arbitrary, asked =>
    {
        AuditedPatient audited = Assert.Single(asked.Asking([asked.Patient("p")], Criteria).Answer().Audited);

        IReadOnlyList<DayByDayCourse> expected = new AuditedDays(asked).Courses;
        Assert.Equal(expected.Count, audited.Courses.Length);
        Assert.All(expected.Zip(audited.Courses), pair => IsSame(pair.First, pair.Second));
    });

    [Law]
    public Property An_audit_of_one_patient_with_one_course_is_the_progress_of_that_course() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase unmarked = history with { Missed = [], Partial = [] };
        Weighing[] weights = [.. unmarked.WeightHistory.Weights];
        AuditPatient patient = AuditPatient.Taking("p", [.. unmarked.History.Periods]).Weighed(weights);
        var asked = AuditRequest.Of([patient], HistoryCase.Date(unmarked.AsOf), MostGap, unmarked.TargetFormulation, unmarked.Policy);

        AuditedPatient audited = Assert.Single(asked.Answer().Audited);

        if (audited.Courses is not [var course])
        {
            Assert.Empty(audited.Courses);
            Assert.Equal(0, unmarked.Progress.Cumulative.Milligrams);
            return;
        }

        // Weights older than the one in force on the first day are of another time; the others are those of the progress.
        Weighing[] before = [.. weights.Where(weight => weight.Date <= course.First)];
        var own = WeightHistory.Of([.. weights.Where(weight => before.Length == 0 || weight.Date >= before.Max(one => one.Date))]);
        Progress progress = unmarked.History.ProgressAt(course.Last, own, unmarked.Policy, unmarked.StatedTarget);
        Assert.Equal(progress.MilligramsPerKilogram, course.MilligramsPerKilogram);
        Assert.Equal((progress.Cumulative, progress.DosingDays), (course.Cumulative, course.DosingDays));
        Assert.Equal(progress.Taken().ToArray(), course.Taken.ToArray());
        Assert.Equal(unmarked.Progress.Cumulative, course.Cumulative);
        Assert.Equal((1, false), (course.Number, course.IsUpperBound));
    });

    [Law]
    public Property The_order_of_patients_and_of_the_lines_of_each_changes_nothing() => Law.ForAll(() => Patients, ledgers =>
    {
        AuditPatient[] patients = [.. ledgers.Select((ledger, place) => ledger.Patient($"p{place}"))];
        AuditPatient[] others = [.. ledgers.Select((ledger, place) => (ledger with { Dispensings = [.. ledger.Dispensings.Reverse()], Weights = [.. ledger.Weights.Reverse()] }).Patient($"p{place}")).Reverse()];

        AuditAnswer one = ledgers[0].Asking(patients, Criteria).Answer();
        AuditAnswer other = ledgers[0].Asking(others, Criteria).Answer();

        Assert.Equal(one.Audited.Select(Text), other.Audited.Reverse().Select(Text));
        Assert.Equal(Text(one.Summary), Text(other.Summary));
    });

    private static void IsSame(DayByDayCourse expected, AuditedCourse course)
    {
        Assert.Equal((expected.Number, HistoryCase.Date(expected.First), HistoryCase.Date(expected.Last)), (course.Number, course.First, course.Last));
        Assert.Equal(
            (expected.Days, expected.Breaks, expected.BreakDays, expected.LongestBreak, expected.DosingDays, 0),
            (course.Days, course.Breaks, course.BreakDays, course.LongestBreak, course.DosingDays, course.MissedDays));
        Assert.Equal((expected.MayGoOn, true, (int?)expected.SupplyDays, expected.WeightAge), (course.MayGoOn, course.IsUpperBound, course.GreatestSupplyDays, course.WeightAgeDays));
        Assert.Equal(expected.Milligrams, (Fraction)course.Cumulative.Milligrams);
        Assert.Equal((expected.MeanMilligrams, expected.GreatestMilligrams), (course.MeanMilligrams, course.GreatestMilligrams));
        Assert.Equal(expected.MilligramsPerKilogram, Exactly(course.MilligramsPerKilogram));
        Assert.Equal(expected.MeanMilligramsPerKilogram, Exactly(course.MeanMilligramsPerKilogramPerDay));
        Assert.Equal(expected.GreatestMilligramsPerKilogram, Exactly(course.GreatestMilligramsPerKilogramPerDay));
        Assert.All(course.Criteria, judged => Assert.Equal(expected.Outcome(judged.Criterion.ToString()), judged.Outcome.Id));
    }

    private static Fraction? Exactly(Ratio? ratio) => ratio is { } known ? (Fraction)known : null;

    private static string Text(AuditedPatient patient) => $"{patient}; {string.Join(", ", patient.Courses.SelectMany(course => course.Criteria))}";

    private static string Text(AuditSummary summary) =>
        $"{summary} {string.Join("; ", AuditMeasure.All.Select(summary.Distribution))} {string.Join(' ', Criteria.SelectMany(criterion => CriterionOutcome.All.Select(outcome => summary.CoursesWith(criterion, outcome))))}";
}
