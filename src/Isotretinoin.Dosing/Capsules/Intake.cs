using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The capsules at one time of a day, of a plan or of an order, which may have strengths that no product has; or the milligrams alone, of
/// an order that does not say the capsules.
/// </summary>
public sealed class Intake
{
    /// <summary>The accepted milligrams of an order that does not say the capsules: whole, as those of capsules are.</summary>
    public static AcceptedRange AcceptedMilligrams { get; } = AcceptedRange.OfCounts(1, 10_000, "mg", RefusalCode.DoseOutOfRange);

    private readonly int stated;

    internal Intake(IntakeTime time, ImmutableArray<CapsuleCount> capsules) => (Time, Capsules) = (time, capsules);

    private Intake(IntakeTime time, int milligrams) => (Time, Capsules, stated) = (time, [], milligrams);

    /// <summary>When they are taken.</summary>
    public IntakeTime Time { get; }

    /// <summary>The capsules: strongest first in a plan, as stated in an order; empty when only the milligrams are stated.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>The dose in whole mg.</summary>
    public int Milligrams => Capsules.IsEmpty ? stated : Capsules.Sum(c => c.StrengthInMilligrams * c.Count);

    /// <summary>Capsules at a time of the day.</summary>
    /// <exception cref="RefusalException">There are no capsules.</exception>
    public static Intake At(IntakeTime time, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(time);
        return capsules.IsEmpty
            ? throw new RefusalException(RefusalCode.DoseNotStated, "capsules", "A dose needs at least one capsule.", nameof(capsules))
            : new Intake(time, [.. capsules]);
    }

    /// <summary>Milligrams at a time of the day, of an order that does not say the capsules.</summary>
    /// <param name="time">The time.</param>
    /// <param name="milligrams">From 1 to 10,000 whole mg.</param>
    /// <exception cref="ArgumentOutOfRangeException">The milligrams are out of range.</exception>
    public static Intake OfMilligrams(IntakeTime time, int milligrams)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new Intake(time, AcceptedMilligrams.Checked(milligrams, "mg", nameof(milligrams)));
    }

    /// <summary>Time and capsules: <c>morning 1 × 20 mg + 1 × 10 mg</c>; or the milligrams: <c>once 200 mg</c>.</summary>
    public override string ToString() => Capsules.IsEmpty
        ? string.Create(CultureInfo.InvariantCulture, $"{Time} {Milligrams} mg")
        : $"{Time} {string.Join(" + ", Capsules)}";
}
