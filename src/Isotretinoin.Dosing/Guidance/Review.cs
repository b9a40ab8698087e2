using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The findings under the named guidelines and the rules that are always reviewed.</summary>
public sealed class Review
{
    private Review(ImmutableArray<Guideline> guidelines, ReviewDraft draft) =>
        (Guidelines, Findings, Lacking, Unread, Beside) = (guidelines, draft.Findings(), draft.Lacking, draft.Unread, draft.Beside);

    /// <summary>The caution of every review.</summary>
    public static string Caution => "No findings is not clearance: only what was stated, under the rules listed, was reviewed.";

    /// <summary>What no review looks at, whatever is stated.</summary>
    public static ImmutableArray<string> NeverLookedAt { get; } =
        ["mood", "vision", "bowel disease", "pancreatitis", "laboratory values", "methotrexate", "other drugs"];

    /// <summary>The named guidelines, each once.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>The findings, the most severe first, then by code, then in the order of the guidelines and their rules.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// Unknown facts that a rule needed, formulations without rules in a guideline, and a missing pregnancy test for the supply. A
    /// pregnancy that is not stated is the first, unless the patient cannot get pregnant.
    /// </summary>
    public ImmutableArray<ReviewFact> NotConsidered => [.. Lacking.First, .. Lacking.Rest, .. Beside];

    /// <summary>The part of what was not considered that is shown above the findings: pregnancy and the body weight.</summary>
    public ImmutableArray<ReviewFact> SaidFirst => Lacking.First;

    /// <summary>The stated facts that no rule of the named guidelines reads; a known no is not listed.</summary>
    public ImmutableArray<ReviewFact> NotRead => ReviewFact.Of(Unread);

    /// <summary>The unknown facts that a rule needed.</summary>
    internal Lack Lacking { get; }

    /// <summary>The stated facts that no rule reads.</summary>
    internal FactSet Unread { get; }

    /// <summary>The rest: formulations without rules, and missing pregnancy tests.</summary>
    internal ImmutableArray<ReviewFact> Beside { get; }

    /// <summary>Reviews a course without facts of the patient.</summary>
    public static Review Of(Course course, params ReadOnlySpan<Guideline> guidelines) => Of(course, PatientFacts.NoneKnown, guidelines);

    /// <summary>Reviews a course for a patient as of its start. Doses are judged by the weight of the plan.</summary>
    public static Review Of(Course course, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines) =>
        Of(course, facts, asOf: null, guidelines);

    /// <summary>Reviews a course for a patient as of a date.</summary>
    /// <param name="course">The course.</param>
    /// <param name="facts">The facts of the patient.</param>
    /// <param name="asOf">The date of the review; null for the start of the course.</param>
    /// <param name="guidelines">The guidelines; one named twice counts once.</param>
    public static Review Of(Course course, PatientFacts facts, DateOnly? asOf, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(course, facts, asOf, CourseTerms.None, guidelines);
    }

    /// <summary>Reviews every row of a table of options.</summary>
    public static Review Of(DoseOptions options, params ReadOnlySpan<Guideline> guidelines) =>
        Of(options, PatientFacts.NoneKnown, asOf: null, guidelines);

    /// <summary>Reviews a table of options for a patient.</summary>
    /// <param name="options">The table.</param>
    /// <param name="facts">The facts of the patient.</param>
    /// <param name="asOf">The date of the review; null when unknown.</param>
    /// <param name="guidelines">The guidelines; one named twice counts once.</param>
    public static Review Of(DoseOptions options, PatientFacts facts, DateOnly? asOf, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(new OptionsSubject(options, facts, asOf), guidelines);
    }

    /// <summary>Reviews an order for a patient, as of its date.</summary>
    public static Review Of(Order order, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(OrderSubject.Of(order, facts), guidelines);
    }

    /// <summary>Reviews a course under way, up to its as-of date, without facts of the patient.</summary>
    public static Review Of(Progress progress, params ReadOnlySpan<Guideline> guidelines) =>
        Of(progress, PatientFacts.NoneKnown, guidelines);

    /// <summary>Reviews a course under way for a patient.</summary>
    public static Review Of(Progress progress, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(new ProgressSubject(progress, outlook: null, facts), guidelines);
    }

    /// <summary>Reviews a course under way with its continuation.</summary>
    public static Review Of(Projection projection, params ReadOnlySpan<Guideline> guidelines) =>
        Of(projection, PatientFacts.NoneKnown, guidelines);

    /// <summary>Reviews a course under way with its continuation, for a patient.</summary>
    public static Review Of(Projection projection, PatientFacts facts, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(facts);
        return Of(projection, facts, on: null, supplyDays: null, guidelines);
    }

    /// <summary>Reviews the capsules of one supply of a course of unknown length.</summary>
    internal static Review Of(
        RegimenStep step, BodyWeight weight, int days, PatientFacts facts, DateOnly? asOf, ReadOnlySpan<Guideline> guidelines) =>
        Of(new SupplySubject(step, weight, days, facts, asOf), guidelines);

    /// <summary>Reviews what the courses of one question have in common.</summary>
    internal static Review OfCommon(CommonSubject common, ReadOnlySpan<Guideline> guidelines) => Of(common, guidelines);

    /// <summary>Reviews a course with what is stated beside it.</summary>
    internal static Review Of(
        Course course, PatientFacts facts, DateOnly? asOf, CourseTerms terms, ReadOnlySpan<Guideline> guidelines) =>
        Of(course, course.Phases(), facts, asOf, terms, Elements.SetOf(guidelines, nameof(guidelines)));

    /// <summary>Reviews a course of which the phases are known, under guidelines of which each is there once.</summary>
    internal static Review Of(
        Course course,
        ImmutableArray<CoursePhase> phases,
        PatientFacts facts,
        DateOnly? asOf,
        CourseTerms terms,
        ImmutableArray<Guideline> guidelines) =>
        Of(new CourseSubject(course, phases, facts, asOf ?? course.Start, terms), guidelines);

    /// <summary>
    /// Reviews a course under way with its continuation, the date of a comparison and the days supplied at a time; null when not stated.
    /// </summary>
    internal static Review Of(
        Projection projection, PatientFacts facts, DateOnly? on, int? supplyDays, ReadOnlySpan<Guideline> guidelines) =>
        Of(new ProgressSubject(projection.Progress, new Outlook(projection, on, supplyDays), facts), guidelines);

    /// <summary>
    /// The guidelines and the number of findings: <c>us-label (2026-11-27): 1 critical, 2 warnings, 1 info; 7 not considered</c>.
    /// </summary>
    public override string ToString()
    {
        string guidelines = Guidelines.IsEmpty ? "no guideline" : string.Join(", ", Guidelines);
        string found = Findings.IsEmpty ? "no findings" : string.Join(", ", FindingSeverity.All.Select(Counted).OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"{guidelines}: {found}; {NotConsidered.Length} not considered");
    }

    private string? Counted(FindingSeverity severity)
    {
        int count = Findings.Count(finding => finding.Severity == severity);
        string plural = severity == FindingSeverity.Warning && count > 1 ? "s" : "";
        return count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {severity}{plural}");
    }

    private static Review Of(ReviewSubject subject, ReadOnlySpan<Guideline> guidelines) =>
        Of(subject, Elements.SetOf(guidelines, nameof(guidelines)));

    private static Review Of(ReviewSubject subject, ImmutableArray<Guideline> guidelines)
    {
        var draft = new ReviewDraft(subject);
        draft.Check(Isotretinoin.Dosing.Guidelines.Always);
        foreach (Guideline guideline in guidelines)
        {
            draft.Check(guideline);
        }

        return new Review(guidelines, draft);
    }
}
