using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A named continuation to compare with others; with its capsules when it has a product and a frequency.</summary>
public sealed class Alternative
{
    // The whole milligrams of a dosing day of each step, 0 for a pause; empty without a product.
    private readonly ImmutableArray<int> milligrams;

    private Alternative(
        string name,
        Continuation continuation,
        Product? product,
        Frequency? frequency,
        ImmutableArray<int> milligrams,
        int? supplyDays) =>
        (Name, Continuation, Product, Frequency, this.milligrams, SupplyDays) =
            (name, continuation, product, frequency, milligrams, supplyDays);

    /// <summary>The caller's name for it: <c>two weeks off then 40</c>.</summary>
    public string Name { get; }

    /// <summary>The continuation.</summary>
    public Continuation Continuation { get; }

    /// <summary>The product of the capsules; null when none is stated.</summary>
    public Product? Product { get; }

    /// <summary>The frequency; null when none is stated.</summary>
    public Frequency? Frequency { get; }

    /// <summary>The days supplied at a time; null when not stated.</summary>
    public int? SupplyDays { get; }

    /// <summary>An alternative without capsules.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Alternative Named(string name, Continuation continuation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(continuation);
        return string.IsNullOrWhiteSpace(name)
            ? throw new RefusalException(RefusalCode.CandidatesNames, "name", "A candidate needs a name.", nameof(name))
            : new Alternative(name, continuation, product: null, frequency: null, [], supplyDays: null);
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
            Name,
            Continuation,
            product,
            frequency,
            [.. Continuation.Steps.Select((step, i) => Milligrams(step, i + 1, product, frequency))],
            SupplyDays);
    }

    /// <summary>This alternative with the days supplied at a time, for supply limits.</summary>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public Alternative InSuppliesOf(int days) =>
        new(Name, Continuation, Product, Frequency, milligrams, Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days)));

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

    /// <summary>The capsules of the first days of this alternative as projected, strongest first; null without a product.</summary>
    internal ImmutableArray<CapsuleCount>? CapsulesIn(int days, Projection projection)
    {
        if (Product is null)
        {
            return null;
        }

        DateOnly asOf = projection.Progress.AsOf;
        MakeableDoses makeable = Frequency!.MakeableWith(Product);
        Span<long> counts = stackalloc long[Product.StrengthsInMilligrams.Length];
        int before = 0;
        for (int i = 0; i < milligrams.Length; i++)
        {
            ContinuationStep step = projection.Continuation.Steps[i];
            int daysTaken = Math.Min(step.DaysAfter(asOf, before) ?? days, days - before);
            if (milligrams[i] > 0)
            {
                step.Row(asOf, before).Taking(makeable, milligrams[i]).AddCapsules(1, daysTaken, counts);
            }

            before += daysTaken;
        }

        return CapsuleQuantities.Of(Product, counts);
    }

    private static int Milligrams(ContinuationStep step, int number, Product product, Frequency frequency)
    {
        if (step.Dose is not { Picograms: > 0 } dose)
        {
            return 0;
        }

        dose.Formulation.MustBe(product.Formulation, Refusal.Element("steps", number - 1));
        CapsuleMapping mapping = CapsuleMapping.Of(
            dose, frequency.MakeableWith(product), $"{Refusal.Element("steps", number - 1)}.mg", nameof(product));
        return mapping.IsMakeable
            ? mapping.BelowMilligrams
            : throw new NoCapsulesException(CapsuleGap.OfMilligrams(number, mapping));
    }
}
