using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules at one time of a day, of a plan or of an order, which may have strengths that no product has.</summary>
public sealed class Intake
{
    internal Intake(IntakeTime time, ImmutableArray<CapsuleCount> capsules) => (Time, Capsules) = (time, capsules);

    /// <summary>When they are taken.</summary>
    public IntakeTime Time { get; }

    /// <summary>The capsules, at least one: strongest first in a plan, as stated in an order.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>The dose in whole mg.</summary>
    public int Milligrams => Capsules.Sum(c => c.StrengthInMilligrams * c.Count);

    /// <summary>Capsules at a time of the day.</summary>
    /// <exception cref="RefusalException">There are no capsules.</exception>
    public static Intake At(IntakeTime time, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(time);
        return capsules.IsEmpty
            ? throw new RefusalException(RefusalCode.DoseNotStated, "capsules", "A dose needs at least one capsule.", nameof(capsules))
            : new Intake(time, [.. capsules]);
    }

    /// <summary>Time and capsules: <c>morning 1 × 20 mg + 1 × 10 mg</c>.</summary>
    public override string ToString() => $"{Time} {string.Join(" + ", Capsules)}";
}
