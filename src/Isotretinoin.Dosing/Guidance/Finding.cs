namespace Isotretinoin.Dosing;

/// <summary>A departure from a rule, in a sentence with the numbers.</summary>
public sealed class Finding
{
    private readonly ReviewSubject subject;

    internal Finding(Rule rule, Guideline guideline, ReviewSubject subject) => (Rule, Guideline, this.subject) = (rule, guideline, subject);

    /// <summary>The code: <c>dose.above-maximum</c>.</summary>
    public string Code => Rule.FindingCode;

    /// <summary>How urgent it is.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>
    /// What was found, with the numbers. It is made when it is asked for: a cohort has millions of findings and shows a few.
    /// </summary>
    public string Sentence => Rule.Say(subject);

    /// <summary>The rule that was departed from, with its source.</summary>
    public Rule Rule { get; }

    /// <summary>
    /// The guideline, in its edition, that states the rule. <see cref="Guideline.IsHosts"/> tells a host's own from the library's.
    /// </summary>
    public Guideline Guideline { get; }

    /// <summary>Severity, code and sentence; and the guideline when it is a host's own.</summary>
    public override string ToString() => $"{Severity} {Code}: {Sentence}{(Guideline.IsHosts ? $" [{Guideline}]" : "")}";

    /// <summary>Adds this finding to others in their order: the most severe first, then by code, then as they come.</summary>
    internal void AddTo(List<Finding> findings)
    {
        int place = findings.Count;
        while (place > 0 && IsBefore(findings[place - 1]))
        {
            place--;
        }

        findings.Insert(place, this);
    }

    private bool IsBefore(Finding other) => Severity == other.Severity
        ? string.CompareOrdinal(Code, other.Code) < 0
        : Severity.Rank < other.Severity.Rank;
}
