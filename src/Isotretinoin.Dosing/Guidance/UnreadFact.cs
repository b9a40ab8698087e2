using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A stated fact that no rule of the named guidelines reads; nothing was judged by it.</summary>
public sealed class UnreadFact
{
    private static readonly ImmutableArray<UnreadFact> OfFacts = [.. Fact.All.Select(fact => new UnreadFact(fact.Id, fact.Phrase))];

    private UnreadFact(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>breastFeeding</c>. Stable.</summary>
    public string Id { get; }

    /// <summary>The fact in a few words.</summary>
    public string Text { get; }

    /// <summary>The fact in a few words.</summary>
    public override string ToString() => Text;

    /// <summary>A stated fact.</summary>
    internal static UnreadFact Of(Fact fact) => OfFacts[fact.Place];
}
