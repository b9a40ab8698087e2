using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The working of a result: the inputs, and every line of arithmetic from inputs and earlier lines. Built from a result on request.
/// </summary>
public sealed class Derivation
{
    internal Derivation(ImmutableArray<DerivationLine> given, ImmutableArray<DerivationLine> lines) => (Given, Lines) = (given, lines);

    /// <summary>The identifiers of every operation that a line may have: <c>multiply</c>, <c>capsules-below</c>.</summary>
    public static ImmutableArray<string> Operations { get; } = [.. DerivationOperation.All.Select(operation => operation.Id)];

    /// <summary>What was given: by the caller, by the product, or by a source that the amount names.</summary>
    public ImmutableArray<DerivationLine> Given { get; }

    /// <summary>The lines of the working, in order, ending with the numbers of the result.</summary>
    public ImmutableArray<DerivationLine> Lines { get; }

    /// <summary>The working of a course: each step, the days that meet the ends of the target, and the sums.</summary>
    public static Derivation Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return CourseWorking.Of(course, before: null);
    }

    /// <summary>The working of one more supply: that of its projection, and what the course comes to by then.</summary>
    public static Derivation Of(OneMoreSupply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return ProjectionWorking.Of(supply.Projection, supply);
    }

    /// <summary>The working of one row of the options table.</summary>
    public static Derivation Of(DoseOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return OptionWorking.Of(option);
    }

    /// <summary>The working of a progress: the dose of each stretch, its weight, and what is left to the target.</summary>
    public static Derivation Of(Progress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return ProgressWorking.Of(progress);
    }

    /// <summary>The working of a projection: each step, counted from the cumulative dose of the progress.</summary>
    public static Derivation Of(Projection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return ProjectionWorking.Of(projection, supply: null);
    }

    /// <summary>The working of an order without a body weight.</summary>
    public static Derivation Of(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderWorking.Of(order, bodyWeight: null);
    }

    /// <summary>The working of an order for a body weight.</summary>
    public static Derivation Of(Order order, BodyWeight weight)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderWorking.Of(order, weight);
    }

    /// <summary>Finds an amount by its name, which is unique in the derivation.</summary>
    /// <returns>The amount, or null when the name is unknown.</returns>
    public DerivationLine? Find(string? name) => Given.Concat(Lines).FirstOrDefault(term => term.Name == name);

    /// <summary>The inputs, then the working, one per line, the same in every culture.</summary>
    public override string ToString() =>
        string.Join('\n', Given.Select(term => $"given {term}").Concat(Lines.Select(line => line.ToString())));
}
