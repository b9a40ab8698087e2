using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules of one dose of a dosing day as ordered, also of strengths that no product has.</summary>
public sealed class OrderDose
{
    private OrderDose(IntakeTime time, ImmutableArray<CapsuleCount> capsules) => (Time, Capsules) = (time, capsules);

    /// <summary>The time of the dose.</summary>
    public IntakeTime Time { get; }

    /// <summary>The capsules as stated; at least one.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>A dose of capsules at a time of the day.</summary>
    /// <exception cref="RefusalException">There are no capsules.</exception>
    public static OrderDose At(IntakeTime time, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(time);
        return capsules.IsEmpty
            ? throw new RefusalException(RefusalCode.DoseNotStated, "capsules", "A dose needs at least one capsule.", nameof(capsules))
            : new OrderDose(time, [.. capsules]);
    }

    /// <summary>Time and capsules: <c>morning 1 × 20 mg</c>.</summary>
    public override string ToString() => $"{Time} {string.Join(" + ", Capsules)}";
}
