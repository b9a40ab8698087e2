using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The answer of a yes-or-no fact. Unknown is never taken for no.</summary>
public sealed class YesNoUnknown : INamedChoice<YesNoUnknown>
{
    private YesNoUnknown(string id) => Id = id;

    /// <summary>Known yes.</summary>
    public static YesNoUnknown Yes { get; } = new("yes");

    /// <summary>Known no.</summary>
    public static YesNoUnknown No { get; } = new("no");

    /// <summary>Not known, or not asked.</summary>
    public static YesNoUnknown Unknown { get; } = new("unknown");

    /// <summary>The three answers.</summary>
    public static ImmutableArray<YesNoUnknown> All { get; } = [Yes, No, Unknown];

    /// <summary>The identifier in text and on the wire: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public string Id { get; }

    /// <summary>Finds an answer by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The answer, or null when the id is unknown.</returns>
    public static YesNoUnknown? Find(string? id) => NamedChoice.Find<YesNoUnknown>(id);

    /// <summary>Reads an answer by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such answer.</exception>
    public static YesNoUnknown Parse(string id) => NamedChoice.Parse<YesNoUnknown>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
