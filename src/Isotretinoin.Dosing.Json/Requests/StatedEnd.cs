namespace Isotretinoin.Dosing.Json;

/// <summary>The end of an open step and the packs of its supplies, as read.</summary>
/// <param name="IsSupply">Whether the open step goes on to the end of its supply.</param>
/// <param name="Until">The end by a date; null when there is none, or it was refused.</param>
/// <param name="Packs">The packs; null when not stated, or refused.</param>
/// <param name="IsWhole">Whether no part was refused.</param>
internal readonly record struct StatedEnd(bool IsSupply, CourseEnd? Until, Packs? Packs, bool IsWhole)
{
    /// <summary>Whether no part was refused, and none of what the end and the packs need.</summary>
    public bool IsWholeWith(int? supplyDays, DateOnly? start) => IsWhole
        && (supplyDays is not null || (!IsSupply && Packs is null))
        && (start is not null || Until is null);

    /// <summary>A plan with this end and these packs.</summary>
    public PlanRequest Of(PlanRequest plan)
    {
        plan = IsSupply ? plan.InWholeSupplies() : plan;
        plan = Until is { Clear: { } clear, ThenDays: { } days } ? plan.EndingUntil(clear, days) : plan;
        return Packs is null ? plan : plan.InPacks(Packs);
    }
}
