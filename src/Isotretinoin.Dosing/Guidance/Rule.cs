using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A rule of a guideline: a sentence, its numbers, and where they were read. Data; an edition once shipped is never edited.</summary>
public sealed class Rule
{
    internal Rule(string id, string findingCode, Severity severity, string sentence, ImmutableArray<RuleNumber> numbers, Formulation? formulation, Citation source, Check check) =>
        (Id, FindingCode, Severity, Sentence, Numbers, Formulation, Source, Check) = (id, findingCode, severity, sentence, numbers, formulation, source, check);

    /// <summary>The stable identifier, unique among all guidelines: <c>always.maximum.micronized</c>.</summary>
    public string Id { get; }

    /// <summary>The code of the finding that a departure gives: <c>dose.above-maximum</c>.</summary>
    public string FindingCode { get; }

    /// <summary>The severity of that finding.</summary>
    public Severity Severity { get; }

    /// <summary>The rule in words.</summary>
    public string Sentence { get; }

    /// <summary>The numbers that the rule states; they are the ones that are checked.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; }

    /// <summary>The formulation that the rule is about, or null when it is about all.</summary>
    public Formulation? Formulation { get; }

    /// <summary>Where the rule was read.</summary>
    public Citation Source { get; }

    /// <summary>How the rule is checked.</summary>
    internal Check Check { get; }

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";
}
