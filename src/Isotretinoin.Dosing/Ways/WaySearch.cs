using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Goes through the candidates of a question, in the order of their paths, and hands the ways among them to a tally.</summary>
internal sealed class WaySearch
{
    private readonly WayQuestion question;
    private readonly ImmutableArray<WayDose> doses;
    private readonly WayLead lead;
    private readonly CourseEnd end;
    private readonly long needed;

    public WaySearch(WayQuestion question, ImmutableArray<WayDose> doses, WayLead lead, CourseEnd end)
    {
        (this.question, this.doses, this.lead, this.end) = (question, doses, lead, end);
        needed = CourseRun.Needed(question.Weight, question.Target, question.Taken)!.Value;
    }

    /// <summary>Whether the target is reached before the first of the further steps.</summary>
    public bool IsReachedBefore => lead.Stand.Milligrams >= needed;

    public void Run(WayTally tally)
    {
        if (!IsReachedBefore)
        {
            Extend(default, step: 0, lowest: 0, lead.Traits, tally);
        }
    }

    /// <summary>The course of a way.</summary>
    public Course CourseOf(WayPath path)
    {
        ImmutableArray<TitrationStep>.Builder steps = ImmutableArray.CreateBuilder<TitrationStep>(lead.Steps.Length + path.Steps);
        steps.AddRange(lead.Steps);
        for (int step = 0; step < path.Steps - 1; step++)
        {
            steps.Add(doses[path.DoseOf(step)].Step.For(path.SuppliesOf(step) * question.SupplyDays));
        }

        steps.Add(doses[path.DoseOf(path.Steps - 1)].Step);
        var titration = Titration.Of(steps.MoveToImmutable().AsSpan());
        titration = question.Start is { } start ? titration.StartingOn(start) : titration;
        var course = Course.Plan(titration.MadeWith(question.Product, question.Weight), question.Target, question.Taken, end);
        return question.Start is { } day1 ? course.StartingOn(day1) : course;
    }

    /// <summary>What the doses of a way come to, first steps included.</summary>
    public WayTraits TraitsOf(WayPath path)
    {
        WayTraits traits = lead.Traits;
        for (int step = 0; step < path.Steps; step++)
        {
            traits = traits.And(doses[path.DoseOf(step)].Traits);
        }

        return traits;
    }

    private void Extend(WayPath path, int step, int lowest, WayTraits traits, WayTally tally)
    {
        for (int dose = lowest; dose < doses.Length; dose++)
        {
            WayPath longer = path.WithDose(step, dose);
            WayTraits with = traits.And(doses[dose].Traits);
            tally.BeginDoses();
            Walk(longer, step: 0, lead.Stand, with, tally);
            if (step + 1 < question.Further)
            {
                Extend(longer, step + 1, dose + 1, with, tally);
            }
        }
    }

    private void Walk(WayPath path, int step, WayStand stand, WayTraits traits, WayTally tally)
    {
        WayDose dose = doses[path.DoseOf(step)];
        if (step == path.Steps - 1)
        {
            long lastDays = LastDays(dose, stand);
            if (stand.Days + lastDays <= TitrationStep.MostDays)
            {
                WayStand end = stand.After(dose, (int)lastDays);
                tally.Add(path, traits.For((int)end.Days, end.LeftOver), this);
            }

            return;
        }

        // A step is a step only when something of the target is left for the next one.
        for (int supplies = 1; supplies <= WayDoses.MostSupplies; supplies++)
        {
            WayStand next = stand.After(dose, supplies * question.SupplyDays);
            if (next.Milligrams >= needed || next.Days >= TitrationStep.MostDays)
            {
                return;
            }

            Walk(path.WithSupplies(step, supplies), step + 1, next, traits, tally);
        }
    }

    private long LastDays(WayDose dose, WayStand before) =>
        end.Days(dose.Cycle.DayReaching(needed - before.Milligrams), before.Days, question.Start);
}
