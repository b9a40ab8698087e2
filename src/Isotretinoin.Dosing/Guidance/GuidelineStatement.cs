using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A statement of a guideline that a review cannot check: advice to the patient, or a date of a calendar.</summary>
public sealed class GuidelineStatement
{
    internal GuidelineStatement(string id, string sentence, Citation source, params ReadOnlySpan<RuleNumber> numbers) =>
        (Id, Sentence, Source, Numbers) = (id, sentence, source, [.. numbers]);

    /// <summary>The stable identifier, unique among all rules and statements: <c>ipledge.window</c>.</summary>
    public string Id { get; }

    /// <summary>The sentence.</summary>
    public string Sentence { get; }

    /// <summary>Its numbers.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; }

    /// <summary>Where it was read.</summary>
    public Citation Source { get; }

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";
}
