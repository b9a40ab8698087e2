using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A named continuation to compare with others; with its capsules when it has a product and a frequency.</summary>
public sealed class Alternative
{
    private Alternative(
        string name, Continuation continuation, Product? product, Frequency? frequency, ImmutableArray<DosingCycle?> cycles) =>
        (Name, Continuation, Product, Frequency, Cycles) = (name, continuation, product, frequency, cycles);

    /// <summary>The caller's name for it: <c>two weeks off then 40</c>.</summary>
    public string Name { get; }

    /// <summary>The continuation.</summary>
    public Continuation Continuation { get; }

    /// <summary>The product of the capsules; null when none is stated.</summary>
    public Product? Product { get; }

    /// <summary>The frequency; null when none is stated.</summary>
    public Frequency? Frequency { get; }

    /// <summary>The capsules of each step, null for a pause; empty without a product.</summary>
    internal ImmutableArray<DosingCycle?> Cycles { get; }

    /// <summary>An alternative without capsules.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Alternative Named(string name, Continuation continuation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(continuation);
        return string.IsNullOrWhiteSpace(name)
            ? throw new RefusalException(RefusalCode.CandidatesNames, "name", "A candidate needs a name.", nameof(name))
            : new Alternative(name, continuation, product: null, frequency: null, []);
    }

    /// <summary>This alternative with the capsules of a product.</summary>
    /// <exception cref="NoCapsulesException">No capsules make the dose of a step exactly.</exception>
    /// <exception cref="FormulationMismatchException">A dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A dose is above 1,000 mg/day.</exception>
    public Alternative MadeOf(Product product, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        return new Alternative(
            Name, Continuation, product, frequency, [.. Continuation.Steps.Select((step, i) => Cycle(step, i + 1, product, frequency))]);
    }

    /// <summary>What several ways to continue come to, side by side.</summary>
    /// <param name="progress">The state of the course.</param>
    /// <param name="on">The date, after the as-of date; the end of that day counts.</param>
    /// <param name="alternatives">The ways to continue, each under a name of its own.</param>
    /// <returns>The outcomes, in the order stated.</returns>
    /// <exception cref="RefusalException">There are no alternatives, or two have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is not 1 to 3,650 days after the as-of date.</exception>
    /// <inheritdoc cref="Projection.Of(Progress, Continuation)"/>
    public static ImmutableArray<AlternativeOutcome> Compare(
        Progress progress, DateOnly on, params ReadOnlySpan<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return Comparison.Of(progress, on, alternatives);
    }

    /// <summary>Name, continuation and capsules: <c>two weeks off: pause for 14 days, of us-conventional taken once</c>.</summary>
    public override string ToString() => $"{Name}: {Continuation}{(Product is null ? "" : $", of {Product} taken {Frequency}")}";

    /// <summary>The capsules of the first days after a date, strongest first; null without a product.</summary>
    internal ImmutableArray<CapsuleCount>? CapsulesIn(int days, DateOnly asOf)
    {
        if (Product is null)
        {
            return null;
        }

        Span<long> counts = stackalloc long[Product.StrengthsInMilligrams.Length];
        int before = 0;
        for (int i = 0; i < Cycles.Length; i++)
        {
            int daysTaken = Math.Min(Continuation.Steps[i].DaysAfter(asOf, before) ?? days, days - before);
            Cycles[i]?.AddCapsules(1, daysTaken, counts);
            before += daysTaken;
        }

        return CapsuleQuantities.Of(Product, counts);
    }

    private static DosingCycle? Cycle(ContinuationStep step, int number, Product product, Frequency frequency)
    {
        if (step.Dose is not { Picograms: > 0 } dose)
        {
            return null;
        }

        dose.Formulation.MustBe(product.Formulation, Refusal.Element("steps", number - 1));
        CapsuleMapping mapping = CapsuleMapping.Of(
            dose, frequency.MakeableWith(product), $"{Refusal.Element("steps", number - 1)}.mg", nameof(product));
        return mapping.IsMakeable
            ? step.Pattern.Taking(mapping.Makeable, mapping.BelowMilligrams)
            : throw new NoCapsulesException(CapsuleGap.OfMilligrams(number, mapping));
    }
}
