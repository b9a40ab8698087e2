using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A rule of a guideline: a sentence, its numbers, and where they were read. Data; an edition once shipped is never edited.</summary>
public sealed class Rule
{
    // What must be known before the rule can be checked, and how it is checked.
    private readonly FactSet needs;
    private readonly Check check;

    internal Rule(string id, string findingCode, FindingSeverity severity, string sentence, Citation source, FactSet needs, Check check)
    {
        (Id, FindingCode, Severity, Sentence, Source) = (id, findingCode, severity, sentence, source);
        (this.needs, this.check) = (needs, check);
        Numbers = [];
    }

    private Rule(Rule rule, ImmutableArray<RuleNumber> numbers, Formulation? formulation, InForce? validity, FactSet needs)
        : this(rule.Id, rule.FindingCode, rule.Severity, rule.Sentence, rule.Source, needs, rule.check) =>
        (Numbers, Formulation, InForce) = (numbers, formulation, validity);

    /// <summary>The stable identifier, unique among all guidelines: <c>always.maximum.micronized</c>.</summary>
    public string Id { get; }

    /// <summary>The code of the finding that a departure gives: <c>dose.above-maximum</c>.</summary>
    public string FindingCode { get; }

    /// <summary>The severity of that finding.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The rule in words.</summary>
    public string Sentence { get; }

    /// <summary>The numbers that the rule states; they are the ones that are checked, bounds inclusive.</summary>
    public ImmutableArray<RuleNumber> Numbers { get; }

    /// <summary>The formulation that the rule is about, or null when it is about all.</summary>
    public Formulation? Formulation { get; }

    /// <summary>When the rule is in force, or null when no source dates it.</summary>
    public InForce? InForce { get; }

    /// <summary>Where the rule was read.</summary>
    public Citation Source { get; }

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";

    internal Rule With(params ReadOnlySpan<RuleNumber> numbers) => new(this, [.. numbers], Formulation, InForce, needs);

    /// <summary>This rule about one formulation, which must then be known.</summary>
    internal Rule For(Formulation formulation) => new(this, Numbers, formulation, InForce, needs | FactSet.Of(Fact.Formulation));

    /// <summary>This rule on the dates on which it is in force; the date of what is reviewed must then be known.</summary>
    internal Rule During(InForce validity) => new(this, Numbers, Formulation, validity, needs | FactSet.Of(Fact.Date));

    /// <summary>Whether the rule is about every formulation, or about this one.</summary>
    internal bool IsAbout(Formulation? formulation) => Formulation is null || Formulation == formulation;

    /// <summary>The sentence of the finding when the subject departs from this rule, else null. What could have been stated and was not is added to what is lacking.</summary>
    internal string? Check(ReviewSubject subject, ref FactSet lacking)
    {
        FactSet missing = needs.Except(subject.Known);
        if (!missing.IsEmpty)
        {
            lacking |= missing.Except(subject.Askable).IsEmpty ? missing : FactSet.Empty;
            return null;
        }

        return InForce is null || InForce.Includes(subject.Date!.Value) ? check(this, subject) : null;
    }
}
