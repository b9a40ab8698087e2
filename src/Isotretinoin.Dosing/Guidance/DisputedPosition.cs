using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One position on a question on which sources disagree, and who holds it.</summary>
public sealed class DisputedPosition
{
    internal DisputedPosition(string sentence, ImmutableArray<string> rules, params ReadOnlySpan<Citation> sources) =>
        (Sentence, Rules, Sources) =
            (sentence, rules, [.. rules.Select(SourceOf).Concat([.. sources]).DistinctBy(source => source.ToString())]);

    /// <summary>The position, as a sentence.</summary>
    public string Sentence { get; }

    /// <summary>The identifiers of the rules and statements that take it; may be empty.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>The sources: those of the rules and statements, then others.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    private static Citation SourceOf(string id) => Guidelines.All.Prepend(Guidelines.Always)
        .Select(guideline => guideline.Rules.FirstOrDefault(rule => rule.Id == id)?.Source ?? guideline.FindStatement(id)?.Source)
        .OfType<Citation>()
        .First();
}
