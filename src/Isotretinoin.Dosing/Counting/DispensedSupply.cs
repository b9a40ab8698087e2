using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Capsules dispensed on a date.</summary>
public sealed class DispensedSupply
{
    private DispensedSupply(DateOnly date, ImmutableArray<CapsuleCount> capsules) => (Date, Capsules) = (date, capsules);

    /// <summary>The date, the first day that these capsules could be taken.</summary>
    public DateOnly Date { get; }

    /// <summary>The capsules; at least one.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>Capsules dispensed on a date. State capsules in hand before as a supply of the first day.</summary>
    /// <exception cref="ArgumentException">There are no capsules.</exception>
    public static DispensedSupply On(DateOnly date, params ReadOnlySpan<CapsuleCount> capsules)
    {
        _ = CapsuleCount.MilligramsOf(capsules);
        return new DispensedSupply(date, [.. capsules]);
    }

    /// <summary>Date and capsules: <c>2026-01-01: 60 × 20 mg</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date)}: {string.Join(", ", Capsules)}";
}
