namespace Isotretinoin.Dosing;

/// <summary>The parts of a cohort.</summary>
internal sealed record CohortParts(
    IEnumerable<CohortPatient> Patients, Product Product, Titration Titration, int PeriodDays, Reviewing Reviewing)
{
    public CumulativeTarget? Target { get; init; }

    public Titration? Instead { get; init; }

    public int? SupplyDays { get; init; }

    public bool IsInWholeSupplies { get; init; }

    public Packs? Packs { get; init; }

    /// <summary>How an open step ends.</summary>
    public CourseEnd End => IsInWholeSupplies ? CourseEnd.WithSupplyOf(SupplyDays!.Value) : CourseEnd.AtTarget;

    /// <summary>The refusals of ends and packs that lack another part.</summary>
    public IEnumerable<Refusal> WhyNot()
    {
        if ((IsInWholeSupplies || Packs is not null) && SupplyDays is null)
        {
            yield return EndRefusals.LacksSupplyDays;
        }

        if (IsInWholeSupplies && !IsOpen(Titration) && !(Instead is { } instead && IsOpen(instead)))
        {
            yield return EndRefusals.Of(CourseEnd.WithSupplyOf(SupplyDays ?? 1), isOpen: false);
        }
    }

    private static bool IsOpen(Titration titration) => titration.Steps.Any(step => step.Days is null);
}
