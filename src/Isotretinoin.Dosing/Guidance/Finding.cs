namespace Isotretinoin.Dosing;

/// <summary>A departure from a rule, in a sentence with the numbers.</summary>
public sealed class Finding
{
    internal Finding(Rule rule, Guideline guideline, string sentence) => (Rule, Guideline, Sentence) = (rule, guideline, sentence);

    /// <summary>The code: <c>dose.above-maximum</c>.</summary>
    public string Code => Rule.FindingCode;

    /// <summary>How urgent it is.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>What was found, with the numbers.</summary>
    public string Sentence { get; }

    /// <summary>The rule that was departed from, with its source.</summary>
    public Rule Rule { get; }

    /// <summary>
    /// The guideline, in its edition, that states the rule. <see cref="Guideline.IsHosts"/> tells a host's own from the library's.
    /// </summary>
    public Guideline Guideline { get; }

    /// <summary>Severity, code and sentence; and the guideline when it is a host's own.</summary>
    public override string ToString() => $"{Severity} {Code}: {Sentence}{(Guideline.IsHosts ? $" [{Guideline}]" : "")}";
}
