using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What is known of a yes-or-no fact. Unknown is never taken for no.</summary>
public sealed class YesNoUnknown
{
    private YesNoUnknown(string id) => Id = id;

    /// <summary>Known to be so.</summary>
    public static YesNoUnknown Yes { get; } = new("yes");

    /// <summary>Known not to be so.</summary>
    public static YesNoUnknown No { get; } = new("no");

    /// <summary>Not known, or not asked.</summary>
    public static YesNoUnknown Unknown { get; } = new("unknown");

    /// <summary>The three answers.</summary>
    public static ImmutableArray<YesNoUnknown> All { get; } = [Yes, No, Unknown];

    /// <summary>The identifier in text and on the wire: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public string Id { get; }

    /// <summary>Finds an answer by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The answer, or null when there is none of that id.</returns>
    public static YesNoUnknown? Find(string id) => All.FirstOrDefault(answer => answer.Id == id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
