using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules taken at one time of a day.</summary>
public sealed class Intake
{
    internal Intake(IntakeTime time, ImmutableArray<CapsuleCount> capsules) => (Time, Capsules) = (time, capsules);

    /// <summary>When they are taken.</summary>
    public IntakeTime Time { get; }

    /// <summary>The capsules, strongest first; at least one.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>The dose in whole mg.</summary>
    public int Milligrams => Capsules.Sum(c => c.StrengthInMilligrams * c.Count);

    /// <summary>Time and capsules: <c>morning 1 × 20 mg + 1 × 10 mg</c>.</summary>
    public override string ToString() => $"{Time} {string.Join(" + ", Capsules)}";
}
