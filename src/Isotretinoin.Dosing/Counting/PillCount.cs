using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The dose taken: capsules dispensed less capsules left at the end of a day.</summary>
/// <remarks>After a change of dose or product, start a new count: the capsules left are its first supply.</remarks>
public sealed class PillCount
{
    private PillCount(Formulation formulation, DateOnly first, DateOnly countedOn, CapsuleStock dispensed, CapsuleStock left)
    {
        (First, CountedOn) = (first, countedOn);
        TakenCapsules = dispensed.Beyond(left);
        Left = left.Beyond(new CapsuleStock());
        Taken = TotalDose.FromMilligrams(dispensed.Milligrams - left.Milligrams, formulation);
    }

    /// <summary>The formulation of the capsules.</summary>
    public Formulation Formulation => Taken.Formulation;

    /// <summary>The date of the first supply, the first day that capsules could be taken.</summary>
    public DateOnly First { get; }

    /// <summary>The day of the count; the end of that day counts.</summary>
    public DateOnly CountedOn { get; }

    /// <summary>The capsules taken, strongest first.</summary>
    public ImmutableArray<CapsuleCount> TakenCapsules { get; }

    /// <summary>The dose taken from the first supply to the count.</summary>
    public TotalDose Taken { get; }

    /// <summary>The capsules left, strongest first; empty when there are none.</summary>
    public ImmutableArray<CapsuleCount> Left { get; }

    /// <summary>A count of capsules of one formulation.</summary>
    /// <param name="formulation">The formulation of the capsules.</param>
    /// <param name="supplies">The supplies, in any order; at least one, and none after the count. Up to 500,000 mg in total.</param>
    /// <param name="countedOn">The day of the count; the end of that day counts.</param>
    /// <param name="left">The capsules left; empty when all were taken.</param>
    /// <exception cref="RefusalException">
    /// There are no supplies (<see cref="RefusalCode.SuppliesNone"/>), one is dated after the count
    /// (<see cref="RefusalCode.SuppliesAfterCount"/>), or more capsules of a strength are left than were dispensed
    /// (<see cref="RefusalCode.PillCountMoreLeft"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">More than 500,000 mg were dispensed.</exception>
    public static PillCount Of(
        Formulation formulation, ReadOnlySpan<DispensedSupply> supplies, DateOnly countedOn, params ReadOnlySpan<CapsuleCount> left)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        ImmutableArray<DispensedSupply> stated = Elements.Of(supplies, nameof(supplies));
        if (stated.IsEmpty)
        {
            throw new RefusalException(
                RefusalCode.SuppliesNone,
                "supplies",
                "A count of capsules needs at least one dispensed supply.",
                nameof(supplies));
        }

        List<Refusal>? refusals = null;
        DateOnly first = countedOn;
        var dispensed = new CapsuleStock();
        for (int i = 0; i < stated.Length; i++)
        {
            if (stated[i].Date > countedOn)
            {
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.SuppliesAfterCount,
                    Refusal.Element("supplies", i),
                    $"A supply is dated {DateText.Of(stated[i].Date)}, after the count. Accepted: dates up to {DateText.Of(countedOn)}."));
            }

            first = stated[i].Date < first ? stated[i].Date : first;
            dispensed.Add(stated[i].Capsules.AsSpan());
        }

        dispensed.MustBeATotalDose("supplies", nameof(supplies));
        int refusedSupplies = refusals?.Count ?? 0;
        CapsuleStock kept = Kept(dispensed, left, ref refusals);
        return refusals is null
            ? new PillCount(formulation, first, countedOn, dispensed, kept)
            : throw new RefusalException(
                refusals, refusedSupplies == 0 ? nameof(left) : refusedSupplies == refusals.Count ? nameof(supplies) : null);
    }

    /// <summary>The count as a period of a history, spread evenly over its unmarked dosing days.</summary>
    /// <param name="dose">The directed dose of a dosing day, which gives the number of missed days.</param>
    /// <param name="pattern">The pattern of dosing days, which begins with the first supply.</param>
    /// <exception cref="FormulationMismatchException">The dose is not of the capsules' formulation.</exception>
    public DosePeriod AsPeriod(DailyDose dose, IntakePattern pattern)
    {
        dose.Formulation.MustBe(Formulation);
        return DosePeriod.Taking(dose, First, CountedOn).InPattern(pattern).WithCounted(Taken);
    }

    /// <summary>
    /// The capsules to dispense for a number of days of a cycle, less the capsules left. The dose of the cycle may differ from theirs.
    /// </summary>
    /// <param name="cycle">The days with their capsules.</param>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 365.</exception>
    public NetSupply SupplyFor(DosingCycle cycle, int days) => NetSupply.Of(cycle, days, Formulation, Left.AsSpan());

    /// <summary>What is to be dispensed for a fill of a course beside the capsules left.</summary>
    public NetSupply SupplyFor(Supply supply) => NetSupply.Of(supply, Formulation, Left.AsSpan());

    /// <summary>The count compared with a history of the same formulation from the first supply to the count.</summary>
    public PillCountAgreement AgreementWith(DoseHistory reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        return new PillCountAgreement(this, reported);
    }

    /// <summary>
    /// Dates, dose and what is left: <c>2026-01-01 to 2026-01-31: 1200 mg conventional taken; left, conventional: 12 × 20 mg</c>.
    /// </summary>
    public override string ToString() =>
        $"{DateText.Of(First)} to {DateText.Of(CountedOn)}: {Taken} taken; left, {Formulation}: {LeftText}";

    private string LeftText => Left.IsEmpty ? "no capsules" : string.Join(", ", Left);

    private static CapsuleStock Kept(CapsuleStock dispensed, ReadOnlySpan<CapsuleCount> left, ref List<Refusal>? refusals)
    {
        var stock = new CapsuleStock();
        for (int i = 0; i < left.Length; i++)
        {
            int strength = left[i].StrengthInMilligrams;
            stock.Add(left.Slice(i, 1));
            if (stock[strength] > dispensed[strength])
            {
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.PillCountMoreLeft,
                    Refusal.Element("left", i),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{stock[strength]} × {strength} mg are left, but {dispensed[strength]} were dispensed.")));
            }
        }

        return stock;
    }
}
