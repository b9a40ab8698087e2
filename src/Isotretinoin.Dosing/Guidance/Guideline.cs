using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A set of rules in one edition. A published edition is never edited; a change is a new edition.</summary>
public sealed class Guideline
{
    // The rules for each formulation, its own and the general ones, by index.
    private readonly ImmutableArray<ImmutableArray<Rule>> rulesAbout;

    internal Guideline(
        string id, string title, string edition, ImmutableArray<Rule> rules, ImmutableArray<GuidelineStatement> statements, bool isPending)
        : this(id, title, edition, rules, statements, testWindow: null, isPending, isHosts: false)
    {
    }

    internal Guideline(
        string id,
        string title,
        string edition,
        ImmutableArray<Rule> rules,
        ImmutableArray<GuidelineStatement> statements,
        RuleNumber testWindow,
        bool isPending)
        : this(id, title, edition, rules, statements, testWindow, isPending, isHosts: false)
    {
    }

    private Guideline(
        string id,
        string title,
        string edition,
        ImmutableArray<Rule> rules,
        ImmutableArray<GuidelineStatement> statements,
        RuleNumber? testWindow,
        bool isPending,
        bool isHosts)
    {
        (Id, Title, Edition, Rules, Statements) = (id, title, edition, Agreeing(rules), statements);
        (TestWindow, IsPending, IsHosts) = (testWindow, isPending, isHosts);
        rulesAbout = [.. Formulation.All.Select(f => Rules.RemoveAll(rule => rule.Formulation is { } other && other != f))];
        PregnancyTest = testWindow is null ? null : ReviewFact.PregnancyTest(id, testWindow);
        NotCovered = Rules.All(rule => rule.Formulation is null)
            ? []
            : [.. Formulation.All.Where(HasNoRules).Select(formulation => (formulation, ReviewFact.Doses(formulation, id)))];
    }

    /// <summary>The identifier in text and on the wire: <c>us-label</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The edition: the date of the document, or of the reading of its sources.</summary>
    public string Edition { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The statements, which a review cannot check.</summary>
    public ImmutableArray<GuidelineStatement> Statements { get; }

    /// <summary>Whether the edition is pending: approved, but its effective date is unconfirmed. It is applied only when named.</summary>
    public bool IsPending { get; }

    /// <summary>
    /// Whether a host made the guideline; its text and findings say so. The library's own are in <see cref="Guidelines"/>.
    /// </summary>
    public bool IsHosts { get; }

    /// <summary>The window of a negative pregnancy test for a supply, the day of its sample being day 1; null without one.</summary>
    internal RuleNumber? TestWindow { get; }

    /// <summary>What a review leaves out without such a test; null without a window.</summary>
    internal ReviewFact? PregnancyTest { get; }

    /// <summary>
    /// The formulations without rules in a guideline with rules for others, each with what a review of its doses leaves out.
    /// </summary>
    internal ImmutableArray<(Formulation Formulation, ReviewFact Doses)> NotCovered { get; }

    /// <summary>The editions of this guideline in the library, the one in force first; for a host's own, only this one.</summary>
    public ImmutableArray<Guideline> Editions => IsHosts ? [this] : Guidelines.EditionsOf(Id);

    /// <summary>A host's own guideline. Its findings are cited like the library's and marked as the host's.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens; not the identifier of a guideline of this library.</param>
    /// <param name="title">The title; not empty.</param>
    /// <param name="edition">The edition, such as the date of the document; not empty.</param>
    /// <param name="rules">One or more rules, whose identifiers begin with the guideline's and a dot.</param>
    /// <exception cref="ArgumentException">
    /// The identifier, a text or the identifier of a rule is not accepted, or there are no rules.
    /// </exception>
    public static Guideline Create(string id, string title, string edition, params ReadOnlySpan<Rule> rules)
    {
        if (Guidelines.IsCarried(HostText.Id(id, nameof(id))))
        {
            throw new ArgumentException($"'{id}' is a guideline of this library. Accepted: another identifier.", nameof(id));
        }

        ImmutableArray<Rule> all = Elements.Of(rules, nameof(rules));
        bool isAccepted = !all.IsEmpty
            && all.All(rule => rule.Id.StartsWith($"{id}.", StringComparison.Ordinal))
            && all.Select(rule => rule.Id).Distinct().Count() == all.Length;
        HostText.Said(title, nameof(title));
        HostText.Said(edition, nameof(edition));
        return isAccepted
            ? new(id, title, edition, all, statements: [], testWindow: null, isPending: false, isHosts: true)
            : throw new ArgumentException(
                $"Accepted: one or more rules, with different identifiers that begin with '{id}.'.", nameof(rules));
    }

    /// <summary>Reviews a course under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Course course) => Isotretinoin.Dosing.Review.Of(course, this);

    /// <summary>Reviews a course for a patient under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Course course, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(course, facts, this);

    /// <summary>Reviews a course under way under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Progress progress) => Isotretinoin.Dosing.Review.Of(progress, this);

    /// <summary>Reviews a course under way for a patient under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Progress progress, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(progress, facts, this);

    /// <summary>Reviews an order under this guideline and the rules that are always reviewed.</summary>
    public Review Review(Order order, PatientFacts facts) => Isotretinoin.Dosing.Review.Of(order, facts, this);

    /// <summary>Finds a statement by its <see cref="GuidelineStatement.Id"/>, case-sensitively.</summary>
    /// <returns>The statement, or null when there is none of that id.</returns>
    public GuidelineStatement? FindStatement(string? id) => Statements.FirstOrDefault(statement => statement.Id == id);

    /// <summary>Identifier and edition; and whether it is the host's own or pending.</summary>
    public override string ToString() =>
        $"{Id} ({Edition}{(IsHosts ? ", the host's own" : IsPending ? ", effective date unconfirmed" : "")})";

    /// <summary>The general rules and those for a formulation; all rules when it is unknown.</summary>
    internal ImmutableArray<Rule> RulesAbout(Formulation? formulation) => formulation is null ? Rules : rulesAbout[formulation.Place];

    /// <summary>The rules, adjusted so that the start for severe renal insufficiency is not below a range.</summary>
    private static ImmutableArray<Rule> Agreeing(ImmutableArray<Rule> rules) =>
        rules.FirstOrDefault(rule => rule.FindingCode == PatientChecks.RenalStartCode) is { Numbers: [{ } start] }
        ? [.. rules.Select(rule => rule.Beside(start))]
        : rules;

    private bool HasNoRules(Formulation formulation) => !Rules.Any(rule => rule.Formulation == formulation);
}
