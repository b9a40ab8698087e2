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

    /// <summary>The end that is stated; at the target when none is.</summary>
    public static CourseEnd EndOf(PlanParts plan) => plan.Until
        ?? (plan.IsInWholeSupplies ? CourseEnd.WithSupplyOf(plan.SupplyDays!.Value) : CourseEnd.AtTarget);
}
