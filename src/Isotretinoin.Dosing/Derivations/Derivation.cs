using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Why a result is what it is: what was given, and every line of the working, each from amounts that were given or worked out before it.
/// A value, built from a result when it is asked for; a result that nobody asks about pays nothing for it.
/// </summary>
public sealed class Derivation
{
    internal Derivation(ImmutableArray<DerivationLine> given, ImmutableArray<DerivationLine> lines) => (Given, Lines) = (given, lines);

    /// <summary>The identifiers of every operation that a line may have: <c>multiply</c>, <c>capsules-below</c>.</summary>
    public static ImmutableArray<string> Operations { get; } = [.. DerivationOperation.All.Select(operation => operation.Id)];

    /// <summary>What was given: by the caller, by the product, or by a source that the amount names.</summary>
    public ImmutableArray<DerivationLine> Given { get; }

    /// <summary>The lines of the working, in order; the last ones end at the result's own numbers.</summary>
    public ImmutableArray<DerivationLine> Lines { get; }

    /// <summary>
    /// The working of a course: each step in turn, where the target is reached and until when the course stays within it, and the sums.
    /// </summary>
    public static Derivation Of(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return CourseWorking.Of(course);
    }

    /// <summary>The working of one row of the options table.</summary>
    public static Derivation Of(DoseOption option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return OptionWorking.Of(option);
    }

    /// <summary>The working of a progress: what was taken in each stretch, over its weight, and what is left to the target.</summary>
    public static Derivation Of(Progress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return ProgressWorking.Of(progress);
    }

    /// <summary>The working of a projection: each step to come, counted from the cumulative dose that the progress derives.</summary>
    public static Derivation Of(Projection projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        return ProjectionWorking.Of(projection);
    }

    /// <summary>The working of those numbers of an order that need no body weight.</summary>
    public static Derivation Of(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderWorking.Of(order, bodyWeight: null);
    }

    /// <summary>The working of every number of an order for a body weight.</summary>
    public static Derivation Of(Order order, BodyWeight weight)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OrderWorking.Of(order, weight);
    }

    /// <summary>Finds an amount by its name, which is unique in the derivation.</summary>
    /// <returns>The amount, given or worked out, or null when there is none of that name.</returns>
    public DerivationLine? Find(string? name) => Given.Concat(Lines).FirstOrDefault(term => term.Name == name);

    /// <summary>What was given, then the working, one line each, the same in every culture.</summary>
    public override string ToString() =>
        string.Join('\n', Given.Select(term => $"given {term}").Concat(Lines.Select(line => line.ToString())));
}
