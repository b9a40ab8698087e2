using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Into how many doses the capsules of a day are divided.</summary>
public sealed class Frequency : INamedChoice<Frequency>
{
    private Frequency(string id, ImmutableArray<IntakeTime> times) => (Id, Times) = (id, times);

    /// <summary>All capsules of the day together; at least one.</summary>
    public static Frequency OnceDaily { get; } = new("once", [IntakeTime.Once]);

    /// <summary>
    /// A morning and an evening dose of at least one capsule each, as even as nearly the fewest capsules allow; the morning's is not the
    /// smaller.
    /// </summary>
    public static Frequency TwiceDaily { get; } = new("twice", [IntakeTime.Morning, IntakeTime.Evening]);

    /// <summary>Both divisions.</summary>
    public static ImmutableArray<Frequency> All { get; } = [OnceDaily, TwiceDaily];

    /// <summary>The identifier in text and on the wire: <c>once</c> or <c>twice</c>.</summary>
    public string Id { get; }

    /// <summary>When the doses of a day are taken; as many as there are doses.</summary>
    public ImmutableArray<IntakeTime> Times { get; }

    /// <summary>Finds a division by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The division, or null when there is none of that id.</returns>
    public static Frequency? Find(string? id) => NamedChoice.Find<Frequency>(id);

    /// <summary>Reads a division by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such division.</exception>
    public static Frequency Parse(string id) => NamedChoice.Parse<Frequency>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    internal static Frequency Of(MakeableDoses makeable) => makeable.IsDivided ? TwiceDaily : OnceDaily;

    internal MakeableDoses MakeableWith(Product product) => this == OnceDaily ? product.Capsules.Undivided : product.Capsules.Divided;
}
