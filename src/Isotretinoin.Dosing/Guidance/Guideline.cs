using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A set of rules in one edition. An edition once shipped is never edited; a change is a new edition.</summary>
public sealed class Guideline
{
    // The rules about a formulation, its own and those about all, by its place; and how many are about all.
    private readonly ImmutableArray<ImmutableArray<Rule>> rulesAbout;
    private readonly int rulesAboutAll;

    internal Guideline(string id, string title, string edition, ImmutableArray<Rule> rules, ImmutableArray<GuidelineStatement> statements, Guideline? pendingEdition)
    {
        (Id, Title, Edition, Rules, Statements, PendingEdition) = (id, title, edition, rules, statements, pendingEdition);
        rulesAbout = [.. Formulation.All.Select(f => rules.RemoveAll(rule => rule.Formulation is { } other && other != f))];
        rulesAboutAll = rules.Count(rule => rule.Formulation is null);
    }

    /// <summary>The identifier in text and on the wire: <c>us-label</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The edition: the date of the document, or the date up to which its sources were read.</summary>
    public string Edition { get; }

    /// <summary>The rules, which reviews check.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>What the guideline also states, which no review can check.</summary>
    public ImmutableArray<GuidelineStatement> Statements { get; }

    /// <summary>
    /// An edition that was approved to follow this one and whose effective date is not confirmed, so that neither is chosen for the reader; null
    /// when there is none.
    /// </summary>
    public Guideline? PendingEdition { get; }

    /// <summary>Reviews a course under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Course course) => Isotretinoin.Dosing.Review.Of(course, this);

    /// <summary>Reviews a course for a patient under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Course course, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(course, facts, this);

    /// <summary>Reviews a course in progress under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Progress progress) => Isotretinoin.Dosing.Review.Of(progress, this);

    /// <summary>Reviews a course in progress for a patient under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Progress progress, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(progress, facts, this);

    /// <summary>Reviews an order under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Order order, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(order, facts, this);

    /// <summary>Finds a statement by its <see cref="GuidelineStatement.Id"/>, case-sensitively.</summary>
    /// <returns>The statement, or null when there is none of that id.</returns>
    public GuidelineStatement? FindStatement(string id) => Statements.FirstOrDefault(statement => statement.Id == id);

    /// <summary>Identifier and edition.</summary>
    public override string ToString() => $"{Id} ({Edition})";

    /// <summary>Checks every rule, adds what is found, and returns what was lacking to check the rest.</summary>
    internal FactSet Check(ReviewSubject subject, ref List<Finding>? findings)
    {
        FactSet lacking = FactSet.Empty;
        foreach (Rule rule in RulesAbout(subject.Formulation))
        {
            if (rule.Check(subject, ref lacking) is { } sentence)
            {
                (findings ??= []).Add(new Finding(rule, this, sentence));
            }
        }

        return lacking;
    }

    /// <summary>Whether the guideline has rules of a formulation's own, or none of any's.</summary>
    internal bool Covers(Formulation formulation) => Rules.Length == rulesAboutAll || RulesAbout(formulation).Length > rulesAboutAll;

    private ImmutableArray<Rule> RulesAbout(Formulation? formulation) => formulation is null ? Rules : rulesAbout[formulation.Place];
}
