using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Why no way is listed: the first that holds, in the order of <see cref="All"/>.</summary>
public sealed class NoWayReason : INamedChoice<NoWayReason>
{
    private NoWayReason(string id, string sentence) => (Id, Sentence) = (id, sentence);

    /// <summary>The capsules make no dose within the band.</summary>
    public static NoWayReason NoDose { get; } = new("no-dose", "The capsules make no dose within the band.");

    /// <summary>The target is reached before the first of the further steps.</summary>
    public static NoWayReason Reached { get; } =
        new("reached", "The target is reached before the first of the further steps, by what was taken and the first steps.");

    /// <summary>No candidate reaches the target within 3,650 days.</summary>
    public static NoWayReason TooLong { get; } = new("too-long", "No way reaches the target within 3,650 days.");

    /// <summary>Every way has a critical finding, whatever the wishes.</summary>
    public static NoWayReason Critical { get; } = new("critical", "Every way has a critical finding, whatever the wishes.");

    /// <summary>No way without a critical finding meets the wishes.</summary>
    public static NoWayReason Wishes { get; } = new("wishes", "No way without a critical finding meets every wish.");

    /// <summary>Every reason.</summary>
    public static ImmutableArray<NoWayReason> All { get; } = [NoDose, Reached, TooLong, Critical, Wishes];

    /// <summary>The identifier in text and on the wire: <c>no-dose</c>.</summary>
    public string Id { get; }

    /// <summary>The reason in words.</summary>
    public string Sentence { get; }

    /// <summary>Finds a reason by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The reason, or null when the id is unknown.</returns>
    public static NoWayReason? Find(string? id) => NamedChoice.Find<NoWayReason>(id);

    /// <summary>Reads a reason by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such reason.</exception>
    public static NoWayReason Parse(string id) => NamedChoice.Parse<NoWayReason>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
