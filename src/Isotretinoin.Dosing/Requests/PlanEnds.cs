namespace Isotretinoin.Dosing;

/// <summary>The end of the open step of a plan, and what ends and packs need.</summary>
internal static class PlanEnds
{
    /// <summary>The refusals of ends and packs that lack another part, or of two ends.</summary>
    public static IEnumerable<Refusal> WhyNot(PlanParts plan)
    {
        if (plan is { IsInWholeSupplies: true, Until: not null })
        {
            yield return EndRefusals.TwoEnds;
        }

        if ((plan.IsInWholeSupplies || plan.Packs is not null) && plan.SupplyDays is null)
        {
            yield return EndRefusals.LacksSupplyDays;
        }
    }

    /// <summary>The end that is stated; at the target when none is, or a whole supply of no stated days.</summary>
    public static CourseEnd EndOf(PlanParts plan) => plan.Until
        ?? (plan is { IsInWholeSupplies: true, SupplyDays: { } days } ? CourseEnd.WithSupplyOf(days) : CourseEnd.AtTarget);

    /// <summary>The doses, with the end of the open step.</summary>
    public static string InWords(PlanParts plan)
    {
        CourseEnd end = EndOf(plan);
        return string.Join(", then ", plan.Titration.Steps.Select(step => step.InWords(end)));
    }
}
