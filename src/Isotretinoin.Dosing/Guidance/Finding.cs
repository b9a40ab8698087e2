namespace Isotretinoin.Dosing;

/// <summary>A departure from a rule, as a sentence with numbers.</summary>
public sealed class Finding
{
    private readonly ReviewSubject subject;

    internal Finding(Rule rule, Guideline guideline, ReviewSubject subject) => (Rule, Guideline, this.subject) = (rule, guideline, subject);

    /// <summary>The code: <c>dose.above-maximum</c>.</summary>
    public string Code => Rule.FindingCode;

    /// <summary>The severity.</summary>
    public FindingSeverity Severity => Rule.Severity;

    /// <summary>The sentence, with the numbers. Built on request, since a cohort has millions of findings and shows a few.</summary>
    public string Sentence => Rule.Say(subject);

    /// <summary>The rule, with its source.</summary>
    public Rule Rule { get; }

    /// <summary>The guideline of the rule, with its edition. <see cref="Guideline.IsHosts"/> tells a host's from the library's.</summary>
    public Guideline Guideline { get; }

    /// <summary>Severity, code and sentence; and the guideline when it is a host's.</summary>
    public override string ToString() => $"{Severity} {Code}: {Sentence}{(Guideline.IsHosts ? $" [{Guideline}]" : "")}";

    /// <summary>Whether another finding is of the same rule and in the same words.</summary>
    internal bool SaysTheSameAs(Finding other) => Rule == other.Rule && Guideline == other.Guideline && Sentence == other.Sentence;

    /// <summary>Whether a weight or an age cannot well be as it is stated.</summary>
    internal bool IsImplausible => !Guideline.IsHosts && Code.EndsWith(".implausible", StringComparison.Ordinal);

    /// <summary>Inserts this finding in order: the most severe first, then by code, then in order of arrival.</summary>
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
