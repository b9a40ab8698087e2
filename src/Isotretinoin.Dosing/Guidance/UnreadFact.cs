using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Something that was stated, and that no rule of the guidelines named reads: nothing was judged by it.</summary>
public sealed class UnreadFact
{
    private static readonly ImmutableArray<UnreadFact> OfFacts = [.. Fact.All.Select(fact => new UnreadFact(fact.Id, fact.Phrase))];

    private UnreadFact(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>breastFeeding</c>. It is stable.</summary>
    public string Id { get; }

    /// <summary>What was stated and not read, in a few words.</summary>
    public string Text { get; }

    /// <summary>What was stated and not read, in a few words.</summary>
    public override string ToString() => Text;

    /// <summary>A fact that was stated.</summary>
    internal static UnreadFact Of(Fact fact) => OfFacts[fact.Place];
}
