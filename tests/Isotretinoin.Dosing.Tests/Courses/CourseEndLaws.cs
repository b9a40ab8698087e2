using FsCheck;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The ends of an open step, and maintenance after it, against a course walked day by day.</summary>
public sealed class CourseEndLaws
{
    [Law]
    public Property The_closed_form_agrees_with_walking_day_by_day() => Law.ForAll(() => EndCases.Any, c =>
    {
        var walk = new WalkedEnd(c);
        if (walk.IsTooEarly)
        {
            Assert.Equal(("until.too-early", "until"), (Assert.Throws<RefusalException>(c.Plan).Refusal.Code.Id, Assert.Throws<RefusalException>(c.Plan).Refusal.Member));
            return;
        }

        Course course = c.Plan();
        Assert.Equal(walk.Days.Count, course.Days);
        Assert.Equal(walk.Days.Sum(day => day.Milligrams), course.Total.Milligrams);
        Assert.Equal(c.Maintenance.Count == 0 ? c.Ending : CourseEnding.Steps, course.EndedBy);
        Assert.Equal(c.Ending, course.End!.Ending);
        Assert.Equal(walk.Rows, course.Regimen.Steps.Select(step => step.Cycle.Days().Select(day => day?.Milligrams ?? 0)));
        Assert.Equal(walk.ReachedDay, course.TargetReached?.Day);
        Assert.Equal(walk.LastWithin?.Number, course.LastDayWithinTarget?.Day);
        Assert.Equal(walk.LastWithin?.Cumulative, course.LastDayWithinTarget is { } within ? within.Cumulative.Milligrams : null);
        Assert.Equal(
            walk.Days.GroupBy(day => day.Step).Select(days => (days.Key, days.First().Number, days.Last().Number, (Fraction)days.Last().Cumulative)),
            course.Phases().Select(phase => (phase.Step.Number, phase.FirstDay, phase.LastDay, (Fraction)phase.Cumulative.Milligrams)));
        if (walk.ReachedDay is > 0 and { } reached)
        {
            Assert.Equal(walk.Days[reached - 1].Cumulative, course.TargetReached!.Value.Cumulative.Milligrams);
        }
    });

    [Law]
    public Property A_whole_supply_never_shortens_a_course() => Law.ForAll(() => EndCases.InWholeSupplies, c =>
    {
        Course whole = c.Plan();
        Course toTarget = (c with { Ending = CourseEnding.Target }).Plan();
        CoursePhase? open = whole.Phases().FirstOrDefault(phase => phase.Step.Days is null);

        Assert.InRange(whole.Days - toTarget.Days, 0, c.Course.SupplyDays - 1);
        Assert.Equal(toTarget.TargetReached?.Day, whole.TargetReached?.Day);
        Assert.Equal(0, (open?.Days ?? 0) % c.Course.SupplyDays);
        Assert.All(whole.Supplies(c.Course.SupplyDays).Where(supply => supply.Phase.Step.Days is null), supply => Assert.Equal(c.Course.SupplyDays, supply.Days));
    });

    [Law]
    public Property A_whole_supply_passes_the_upper_end_only_with_a_finding() => Law.ForAll(() => EndCases.InWholeSupplies, c =>
    {
        var walk = new WalkedEnd(c);
        bool isBeyond = walk.AtEndOfOpenStep > walk.To && walk.Days.Any(day => day.Step == c.Course.Steps.Count);

        Assert.Equal(isBeyond, Review.Of(c.Plan()).Findings.Any(finding => finding.Code == "supply.beyond-target"));
        Assert.DoesNotContain(Review.Of((c with { Ending = CourseEnding.Target }).Plan()).Findings, finding => finding.Code == "supply.beyond-target");
    });

    [Law]
    public Property A_course_until_a_date_ends_as_many_days_after_it_as_stated() => Law.ForAll(() => EndCases.ByDate, c =>
    {
        if (new WalkedEnd(c).IsTooEarly)
        {
            return;
        }

        Course course = c.Plan();
        CoursePhase open = Assert.Single(course.Phases(), phase => phase.Step.Days is null);
        Assert.Equal(c.Clear.AddDays(c.ThenDays), course.DateOf(open.LastDay));
        Assert.Equal(open.LastDay + c.Maintenance.Sum(step => step.Days!.Value), course.Days);
    });

    [Law]
    public Property A_maintenance_course_is_the_course_to_the_target_followed_by_the_maintenance() => Law.ForAll(() => EndCases.Maintained, c =>
    {
        Course whole = c.Plan();
        Course toTarget = (c with { Maintenance = [] }).Plan();
        int before = toTarget.Phases().Length;

        Assert.Equal(toTarget.Phases().Select(phase => phase.ToString()), whole.Phases().Take(before).Select(phase => phase.ToString()));
        Assert.Equal(toTarget.TargetReached?.ToString(), whole.TargetReached?.ToString());
        Assert.Equal(c.Maintenance.Select(step => step.Days!.Value), whole.Phases().Skip(before).Select(phase => phase.Days));
        Assert.Equal(toTarget.Days + c.Maintenance.Sum(step => step.Days!.Value), whole.Days);
        Assert.Equal(whole.Total.Milligrams, toTarget.Total.Milligrams + whole.Phases().Skip(before).Sum(phase => phase.Total.Milligrams));
        Assert.Equal(
            toTarget.Supplies(c.Course.SupplyDays).Select(supply => supply.ToString()),
            whole.Supplies(c.Course.SupplyDays).Where(supply => supply.Phase.Step.Number <= c.Course.Steps.Count).Select(supply => supply.ToString()));
    });

    [Law]
    public Property Without_a_target_every_number_that_does_not_speak_of_it_is_the_same() => Law.ForAll(() => EndCases.ByDate, c =>
    {
        if (new WalkedEnd(c).IsTooEarly)
        {
            return;
        }

        Course with = (c with { HasTarget = true }).Plan();
        Course without = (c with { HasTarget = false }).Plan();

        Assert.Equal((with.Days, with.EndDate, with.Total, with.EndedBy), (without.Days, without.EndDate, without.Total, without.EndedBy));
        Assert.Equal(with.Phases().Select(phase => phase.ToString()), without.Phases().Select(phase => phase.ToString()));
        Assert.Equal(CourseLaw.Plain(with.Quantities()), CourseLaw.Plain(without.Quantities()));
        Assert.Equal(with.Supplies(c.Course.SupplyDays).Select(supply => $"{supply} {supply.Cumulative}"), without.Supplies(c.Course.SupplyDays).Select(supply => $"{supply} {supply.Cumulative}"));
        Assert.Equal((null, null, null), (without.Target, without.TargetReached, without.LastDayWithinTarget));
    });

    [Law]
    public Property The_working_of_every_end_can_be_worked_anew() => Law.ForAll(() => EndCases.Any, c =>
    {
        if (!new WalkedEnd(c).IsTooEarly)
        {
            var working = Derivation.Of(c.Plan());
            Assert.Null(Reworked.FaultIn(working.Given.Select(WrittenAmount.Of), [.. working.Lines.Select(WrittenLine.Of)]));
        }
    });
}
