using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// A titration made of a product's capsules for a patient's weight. Made by
/// <see cref="Titration.MadeWith(Product, BodyWeight, CapsuleRounding, Frequency)"/>.
/// </summary>
public sealed class Regimen
{
    private Regimen(Product product, BodyWeight weight, ImmutableArray<RegimenStep> steps) =>
        (Product, Weight, Steps) = (product, weight, steps);

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product { get; }

    /// <summary>The body weight for which the doses were worked out.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The steps in order; at least one, and only the last may be open.</summary>
    public ImmutableArray<RegimenStep> Steps { get; }

    /// <summary>Whether the last step is open until the target.</summary>
    public bool IsOpen => Steps[^1].Days is null;

    /// <summary>
    /// The product, the weight and the steps: <c>us-conventional for 64.3 kg: 28 days of 30 mg/day, then 60 mg/day until the target</c>.
    /// </summary>
    public override string ToString() => $"{Product} for {Weight}: {string.Join(", then ", Steps)}";

    internal static bool TryMake(
        Titration titration,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        [NotNullWhen(true)] out Regimen? regimen,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        ArgumentNullException.ThrowIfNull(product);
        weight.MustBeKnown();
        var steps = new RegimenStep[titration.Steps.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            if (!RegimenStep.TryMake(i + 1, titration.Steps[i], product, weight, rounding, frequency, out steps[i]!, out gap))
            {
                regimen = null;
                return false;
            }
        }

        (regimen, gap) = (new Regimen(product, weight, ImmutableCollectionsMarshal.AsImmutableArray(steps)), null);
        return true;
    }

    /// <summary>The milligrams of the first so many days, were an open step to go on without end.</summary>
    internal long MilligramsIn(int days)
    {
        long milligrams = 0;
        int left = days;
        foreach (RegimenStep step in Steps)
        {
            int daysTaken = Math.Min(step.Days ?? left, left);
            milligrams += step.Cycle.MilligramsIn(daysTaken);
            left -= daysTaken;
        }

        return milligrams;
    }
}
