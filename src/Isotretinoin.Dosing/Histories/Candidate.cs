using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A way of going on that is to be compared with others, under a name; with its capsules when a product and a division are named.</summary>
public sealed class Candidate
{
    private Candidate(string name, Continuation continuation, Product? product, Division? division, ImmutableArray<DosingCycle?> cycles) =>
        (Name, Continuation, Product, Division, Cycles) = (name, continuation, product, division, cycles);

    /// <summary>What the caller calls it: <c>two weeks off then 40</c>.</summary>
    public string Name { get; }

    /// <summary>How the course would go on.</summary>
    public Continuation Continuation { get; }

    /// <summary>The product whose capsules are taken; null when none is named.</summary>
    public Product? Product { get; }

    /// <summary>How each dosing day is divided; null when none is named.</summary>
    public Division? Division { get; }

    /// <summary>The capsules of each step, null for a pause; empty without a product.</summary>
    internal ImmutableArray<DosingCycle?> Cycles { get; }

    /// <summary>A candidate without capsules.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Candidate Named(string name, Continuation continuation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(continuation);
        return new Candidate(name, continuation, product: null, division: null, []);
    }

    /// <summary>This candidate taken as capsules of a product.</summary>
    /// <exception cref="NoCapsulesException">No capsules make the dose of a step exactly.</exception>
    /// <exception cref="FormulationMismatchException">A dose is not in the product's milligrams.</exception>
    public Candidate MadeOf(Product product, Division division)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(division);
        return new Candidate(Name, Continuation, product, division, [.. Continuation.Steps.Select((step, i) => Cycle(step, i + 1, product, division))]);
    }

    /// <summary>The capsules of the first so many days after a date, strongest first; null without a product.</summary>
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
            int lived = Math.Min(Continuation.Steps[i].DaysAfter(asOf, before) ?? days, days - before);
            Cycles[i]?.AddCapsules(1, lived, counts);
            before += lived;
        }

        return CapsuleQuantities.Of(Product, counts);
    }

    private static DosingCycle? Cycle(ContinuationStep step, int number, Product product, Division division)
    {
        if (step.Dose is not { Picograms: > 0 } dose)
        {
            return null;
        }

        CapsuleMapping mapping = CapsuleMapping.Of(dose, product, division);
        return mapping.IsMakeable
            ? DosingCycle.Of(new RoundedDose(mapping, daysAbove: 0, days: 1), step.Pattern)
            : throw new NoCapsulesException(new CapsuleGap(number, cycleDay: null, mapping));
    }
}
