using System.Globalization;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The clinician's page works one patient by hand; the library comes to the same numbers.</summary>
public sealed class ClinicianPageFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/clinician.md"));

    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);

    private static readonly DateOnly Start = new(2026, 1, 5);

    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    [Fact]
    public void The_plan_by_hand_is_the_plan()
    {
        Course course = Course.Plan(
            Titration
                .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
                .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), afterDays: 28)
                .MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily),
            Target).StartingOn(Start);
        CourseDay reached = course.TargetReached!.Value;
        CourseDay within = course.LastDayWithinTarget!.Value;

        Says($"0.5 × 64.3 = {course.Phases()[0].Step.ExactDose:A}; 1 × 64.3 = {course.Phases()[1].Step.ExactDose:A}.".Replace("/day", "", StringComparison.Ordinal));
        Says($"30 ÷ 64.3 = {PerKilogram(course.Phases()[0].Step.MeanMilligramsPerKilogramPerDay)} and 60 ÷ 64.3 = {PerKilogram(course.Phases()[1].Step.MeanMilligramsPerKilogramPerDay)} mg/kg/day");
        Says($"28 × 30 = {course.Phases()[0].Total:A}.");
        Says($"so {course.Phases()[1].Days} days: the course reaches 120 mg/kg on day 28 + {course.Phases()[1].Days} = **{reached.Day}**, with 840 + 115 × 60 = {Milligrams(reached.Cumulative)}, which is {PerKilogram(reached.MilligramsPerKilogram)} mg/kg");
        Says($"day 28 + 146 = **{within.Day}**, with {Milligrams(within.Cumulative)}, {PerKilogram(within.MilligramsPerKilogram)} mg/kg");
        Says(string.Create(CultureInfo.InvariantCulture, $"day 143 is {reached.Date:d MMMM} and day 174 is {within.Date:d MMMM yyyy}"));
        Assert.Equal([(30, 230), (20, 28), (10, 28)], course.Quantities().Select(capsules => (capsules.StrengthInMilligrams, capsules.Count)));
        Says("28 of 20 mg, 28 of 10 mg, 230 of 30 mg");
    }

    [Fact]
    public void The_progress_by_hand_is_the_progress()
    {
        Progress progress = DoseHistory
            .Of(Period(30, Start, new DateOnly(2026, 2, 1)), Period(60, new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 31)))
            .WithMissedDates(new DateOnly(2026, 1, 20))
            .ProgressAt(new DateOnly(2026, 3, 31), WeightHistory.Of(Weighing.On(Start, Weight)), WeightPolicy.Starting, Target);
        Projection going = Projection.Of(progress, DailyDose.FromMilligrams(60, Formulation.Conventional), IntakePattern.Daily)!;

        Says($"= **{Milligrams(progress.Cumulative)}**, which is 4,290 ÷ 64.3 = {PerKilogram(progress.MilligramsPerKilogram)} mg/kg");
        Says(string.Create(CultureInfo.InvariantCulture, $"there are {progress.MilligramsToLower!.Value.Round(0):#,0} mg left"));
        Says(string.Create(CultureInfo.InvariantCulture, $"so {going.DaysToTarget} days: **{going.TargetReached:d MMMM}**"));
    }

    private static DosePeriod Period(decimal milligrams, DateOnly first, DateOnly last) => DosePeriod.Taking(DailyDose.FromMilligrams(milligrams, Formulation.Conventional), first, last);

    private static string Milligrams(TotalDose dose) => string.Create(CultureInfo.InvariantCulture, $"{dose.Milligrams:#,0} mg");

    private static string PerKilogram(Ratio ratio) => ratio.Round(3).ToString("0.###", CultureInfo.InvariantCulture);

    private static void Says(string text) => Assert.Contains(text, Page, StringComparison.Ordinal);
}
