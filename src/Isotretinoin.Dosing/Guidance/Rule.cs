using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A rule of a guideline: a sentence, its numbers, and where they were read. Data; an edition once shipped is never edited.
/// </summary>
public sealed class Rule
{
    private readonly RuleCheck check;
    private readonly InForce? inForce;

    // Every review asks every rule, so what it asks is kept here: what must be known before the rule can be checked, what is then read,
    // the subjects that the rule is for, and whether one departs.
    private readonly FactSet needs;
    private readonly FactSet reads;
    private readonly CheckScope scope;
    private readonly Func<ReviewSubject, Formulation?, bool> departs;

    internal Rule(string id, FindingSeverity severity, RuleCheck check, Citation source)
        : this(id, severity, check, check.SentenceAbout(check.Formulation), source, source, check.Formulation, inForce: null)
    {
    }

    private Rule(
        string id,
        FindingSeverity severity,
        RuleCheck check,
        string sentence,
        Citation source,
        Citation numbersSource,
        Formulation? formulation,
        InForce? inForce)
    {
        (Id, Severity, this.check, Sentence, Source, NumbersSource) = (id, severity, check, sentence, source, numbersSource);
        (Formulation, this.inForce) = (formulation, inForce);
        (scope, departs) = (check.Scope, check.Departs);
        needs = check.Needs | FactSet.When(formulation is not null, Fact.Formulation) | FactSet.When(inForce is not null, Fact.Date);
        reads = needs | scope.DecidedBy;
    }

    /// <summary>The stable identifier, unique among all guidelines: <c>always.maximum.micronized</c>.</summary>
    public string Id { get; }

    /// <summary>The code of the finding that a departure gives: <c>dose.above-maximum</c>.</summary>
    public string FindingCode => check.FindingCode;

    /// <summary>The severity of that finding.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The sentence.</summary>
    public string Sentence { get; }

    /// <summary>The numbers of the rule, as checked; bounds are inclusive.</summary>
    public ImmutableArray<RuleNumber> Numbers => check.Numbers;

    /// <summary>The formulation of the rule; null for all.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The first day on which the rule is in force; null when no source dates it.</summary>
    public DateOnly? InForceFrom => inForce?.From;

    /// <summary>The day of withdrawal, the first day out of force; null when the source has none.</summary>
    public DateOnly? WithdrawnOn => inForce?.WithdrawnOn;

    /// <summary>The source.</summary>
    public Citation Source { get; }

    /// <summary>The source of the numbers: <see cref="Source"/>, or this product's own limits if that source has none.</summary>
    public Citation NumbersSource { get; }

    /// <summary>A rule of a host's own guideline. Its sentence is made from its numbers.</summary>
    /// <param name="id">
    /// The identifier: that of the host's guideline, a dot and a name of the rule, such as <c>our-clinic.maximum</c>.
    /// </param>
    /// <param name="severity">The severity of its findings.</param>
    /// <param name="check">The check, with its numbers.</param>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">
    /// The identifier is not two or more parts of lower-case letters, digits and hyphens, or begins with that of a guideline of this
    /// library.
    /// </exception>
    public static Rule Create(string id, FindingSeverity severity, RuleCheck check, Citation source)
    {
        ArgumentNullException.ThrowIfNull(severity);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(source);
        return new Rule(HostsId(id), severity, check, source);
    }

    /// <summary>
    /// The three rules of a host's own range: a mean daily dose is not below it (warning), not above it (warning), and not outside it only
    /// by rounding to capsules (info).
    /// </summary>
    /// <param name="id">The identifier, as in <see cref="Create"/>; the rules add <c>.below</c>, <c>.above</c> and <c>.rounded</c>.</param>
    /// <param name="range">The range, inclusive; the rules are for its formulation.</param>
    /// <param name="source">The source of the range.</param>
    /// <exception cref="ArgumentException">The identifier is refused, as in <see cref="Create"/>, or the band has a ceiling.</exception>
    public static ImmutableArray<Rule> DoseRange(string id, DoseBand range, Citation source)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(source);
        if (range.Ceiling is not null)
        {
            throw new ArgumentException("A range is of mg/kg/day. Accepted: a band without a ceiling.", nameof(range));
        }

        return Dosing.DoseRange.Rules(HostsId(id), range, source);
    }

    /// <summary>This rule for one formulation, which must then be known.</summary>
    /// <exception cref="ArgumentException">The numbers of the rule are of another formulation.</exception>
    public Rule For(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return check.Formulation is null || check.Formulation == formulation
            ? new(Id, Severity, check, check.SentenceAbout(formulation), Source, NumbersSource, formulation, inForce)
            : throw new ArgumentException($"The numbers of {Id} are of {check.Formulation}.", nameof(formulation));
    }

    /// <summary>This rule with dates in force; the date of the review must then be known.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="withdrawnOn">The first day out of force.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is withdrawn before it is in force.</exception>
    public Rule During(DateOnly from, DateOnly withdrawnOn) => from < withdrawnOn
        ? new(Id, Severity, check, Sentence, Source, NumbersSource, Formulation, new InForce(from, withdrawnOn))
        : throw new ArgumentOutOfRangeException(
            nameof(withdrawnOn), withdrawnOn, "Accepted: a day after the first day in force.");

    /// <summary>Identifier and sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";

    /// <summary>This rule in the words of its source. A test checks that they have the numbers of the check and no others.</summary>
    internal Rule Saying(string sentence) => new(Id, Severity, check, sentence, Source, NumbersSource, Formulation, inForce);

    /// <summary>This rule with a source for its numbers, when its own source has none.</summary>
    internal Rule WithNumbersFrom(Citation source) => new(Id, Severity, check, Sentence, Source, source, Formulation, inForce);

    /// <summary>This rule with a start for severe renal insufficiency, which is not below a range.</summary>
    internal Rule Beside(RuleNumber renalStart) =>
        new(Id, Severity, check.Beside(renalStart), Sentence, Source, NumbersSource, Formulation, inForce);

    /// <summary>
    /// Whether the subject of a review departs from this rule. The facts used, even only to see that the rule does not apply, are added to
    /// those read; missing ones to those lacking.
    /// </summary>
    internal bool IsDepartedFrom(ReviewDraft draft)
    {
        ReviewSubject subject = draft.Subject;
        if (inForce is not null && subject.Date is { } date && !inForce.Includes(date))
        {
            return false;
        }

        if (!scope.Includes(subject))
        {
            draft.Read(scope.DecidedBy);
            return false;
        }

        FactSet missing = needs.Except(subject.Known);
        if (!missing.IsEmpty)
        {
            draft.Lack(missing);
            return false;
        }

        draft.Read(reads);
        return departs(subject, Formulation);
    }

    /// <summary>Whether it uses one of some facts, even only to see that it does not apply.</summary>
    internal bool Uses(FactSet facts) => !(reads & facts).IsEmpty;

    /// <summary>The sentence of a finding.</summary>
    internal string Say(ReviewSubject subject) => check.Say(subject, Formulation);

    private static string HostsId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        string[] parts = id.Split('.');
        foreach (string part in parts)
        {
            HostText.Id(part, nameof(id));
        }

        return parts.Length > 1 && !Guidelines.IsCarried(parts[0])
            ? id
            : throw new ArgumentException(
                $"Read '{id}'. Accepted: the identifier of a host's own guideline, a dot, and a name of the rule.", nameof(id));
    }
}
