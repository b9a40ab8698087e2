using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The number of doses that the capsules of a day are divided into.</summary>
public sealed class Frequency : INamedChoice<Frequency>
{
    private Frequency(string id, ImmutableArray<IntakeTime> times) => (Id, Times) = (id, times);

    /// <summary>All capsules of the day together; at least one.</summary>
    public static Frequency OnceDaily { get; } = new("once", [IntakeTime.Once]);

    /// <summary>
    /// A morning and an evening dose of at least one capsule each, split as evenly as nearly the fewest capsules allow; the morning dose is
    /// the larger or equal one.
    /// </summary>
    public static Frequency TwiceDaily { get; } = new("twice", [IntakeTime.Morning, IntakeTime.Evening]);

    /// <summary>Both divisions.</summary>
    public static ImmutableArray<Frequency> All { get; } = [OnceDaily, TwiceDaily];

    /// <summary>The identifier in text and on the wire: <c>once</c> or <c>twice</c>.</summary>
    public string Id { get; }

    /// <summary>The times of the doses of a day.</summary>
    public ImmutableArray<IntakeTime> Times { get; }

    /// <summary>Finds a division by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The division, or null when the id is unknown.</returns>
    public static Frequency? Find(string? id) => NamedChoice.Find<Frequency>(id);

    /// <summary>Reads a division by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such division.</exception>
    public static Frequency Parse(string id) => NamedChoice.Parse<Frequency>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    internal static Frequency Of(MakeableDoses makeable) => makeable.IsDivided ? TwiceDaily : OnceDaily;

    internal MakeableDoses MakeableWith(Product product) => this == OnceDaily ? product.Capsules.Undivided : product.Capsules.Divided;
}
