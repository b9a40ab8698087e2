using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A sheet says what is taken on every day, in words that can be read back.</summary>
public sealed class HandOutLaws
{
    private static readonly Gen<(CourseCase Course, int Start)> Courses =
        from course in GeneratedCourses.Makeable
        where course.Steps.All(step => !step.IsPause || course.Steps.Count > 1)
        from start in Gen.Choose(0, 700)
        select (course, start);

    [Law]
    public Property The_capsules_of_every_day_are_read_back_from_the_sheet() => Law.ForAll(() => Courses, c =>
    {
        PlanRequest plan = PlanCases.Request(c.Course, Reviewing.Under(Guidelines.UnitedKingdomSmpc));
        plan = plan.StartingOn(c.Course.Start ?? new DateOnly(2026, 1, 1).AddDays(c.Start));
        PlanAnswer planned = plan.Answer();
        if (planned.Course.Days == 0 || planned.Review.Findings.Any(finding => finding.Severity == FindingSeverity.Critical))
        {
            return;
        }

        var sheet = new ReadSheet($"{plan.HandedOver(HandingOver.By("Dr A. Example", HandOutFormat.Markdown)).Answer().HandOut}");
        Assert.Equal(planned.Course.Days, sheet.Days.Count);
        foreach (CoursePhase phase in planned.Course.Phases())
        {
            for (int day = phase.FirstDay; day <= phase.LastDay; day++)
            {
                DateOnly date = planned.Course.DateOf(day)!.Value;
                CapsuleCombination? capsules = phase.Step.Cycle[((day - phase.FirstDay) % phase.Step.Cycle.Length) + 1];
                foreach (IntakeTime time in IntakeTime.All)
                {
                    Assert.Equal(
                        (capsules?.Intakes ?? []).Where(intake => intake.Time == time).SelectMany(intake => intake.Capsules).Select(some => (some.StrengthInMilligrams, some.Count)).Order(),
                        sheet.At(date, time.Id).Select(some => (some.Key, some.Value)).Order());
                }
            }
        }
    });
}
