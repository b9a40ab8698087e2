namespace Isotretinoin.Dosing;

/// <summary>Something that a rule needed and nobody stated, or that a guideline does not cover.</summary>
public sealed class NotConsidered
{
    internal NotConsidered(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The identifier on the wire: <c>age</c>, <c>pregnant</c>. It is stable.</summary>
    public string Id { get; }

    /// <summary>What was not considered, in a few words.</summary>
    public string Text { get; }

    /// <summary>What was not considered, in a few words.</summary>
    public override string ToString() => Text;
}
