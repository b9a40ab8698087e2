using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What is known of a patient. Whatever is not stated stays unknown: it is never taken for no, and a review lists it as not considered.
/// </summary>
/// <remarks>
/// Dated facts, weights and pregnancy tests, count as of a date: <see cref="On"/> says what is known then. The severity that a clinician
/// states goes before the one that counts of lesions suggest.
/// </remarks>
public sealed class PatientFacts
{
    private readonly PatientState state;

    private PatientFacts(PatientState state) => this.state = state;

    /// <summary>Nothing is known.</summary>
    public static PatientFacts NoneKnown { get; } = new(default);

    /// <summary>The body weight; null when it is not known or not readable.</summary>
    public BodyWeight? Weight => state.Weight;

    /// <summary>The day on which the patient was weighed; null when it is not known.</summary>
    public DateOnly? WeighedOn => state.WeighedOn;

    /// <summary>The weight before the present one; null when it is not known.</summary>
    public BodyWeight? EarlierWeight => state.EarlierWeight;

    /// <summary>A weight as it was written that is not a body weight, <c>155 mg</c>; null when there is none.</summary>
    public string? UnreadableWeight => state.UnreadableWeight;

    /// <summary>The date of birth; null when it is not known.</summary>
    public DateOnly? BirthDate => state.BirthDate;

    /// <summary>The last day of the course before this one; null when there was none, and when it is not known.</summary>
    public DateOnly? PreviousCourseEnded => state.PreviousCourseEnded;

    /// <summary>
    /// The severity of the acne: the one that the clinician states, else the one that the lesions suggest; null when neither is known.
    /// </summary>
    public AcneSeverity? AcneSeverity => state.Severity ?? Lesions?.SuggestedSeverity;

    /// <summary>The lesions as they were counted; null when they were not.</summary>
    public LesionCounts? Lesions => state.Lesions;

    /// <summary>The pregnancy tests, earliest first; of one date a positive one last, so that it counts.</summary>
    public ImmutableArray<PregnancyTest> PregnancyTests => state.PregnancyTests.IsDefault ? [] : state.PregnancyTests;

    /// <summary>What could be stated of any patient.</summary>
    internal static FactSet Askable { get; } = FactSet.Of([.. PatientFlag.All.Select(flag => flag.Fact)])
        | FactSet.Of(Fact.Weight, Fact.WeightDate, Fact.EarlierWeight, Fact.Age, Fact.PreviousCourse, Fact.Severity);

    /// <summary>The facts that are known.</summary>
    internal FactSet Known => state.Known;

    /// <summary>
    /// The facts that were stated and that somebody expects to be heard; a known no where only a yes says something is none.
    /// </summary>
    internal FactSet Stated => state.Stated;

    /// <summary>What is stated of a pregnancy and cannot all be so; null when nothing is. It is looked for in <see cref="On"/>.</summary>
    internal string? Contradiction => state.Contradicting;

    /// <summary>A date of birth that cannot be so on the date that was asked of; it is not known then.</summary>
    internal DateOnly? ImplausibleBirth => state.ImplausibleBirth;

    /// <summary>Every body weight that is known, the earliest first; one without a date is the newest.</summary>
    internal ImmutableArray<Weighing> Weighings => state.Weighings;

    /// <summary>What is known of a yes-or-no fact.</summary>
    public YesNoUnknown AnswerTo(PatientFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return state.AnswerTo(flag.Fact);
    }

    /// <summary>These facts with a weight taken on a day that is not known.</summary>
    public PatientFacts WithWeight(BodyWeight weight)
    {
        weight.MustBeKnown();
        return new(state with { Weight = weight, WeighedOn = null, UnreadableWeight = null });
    }

    /// <summary>These facts with a weight taken on a date.</summary>
    public PatientFacts WithWeight(BodyWeight weight, DateOnly on)
    {
        weight.MustBeKnown();
        return new(state with { Weight = weight, WeighedOn = on, UnreadableWeight = null });
    }

    /// <summary>
    /// These facts with dated weights, of which <see cref="On"/> takes the one in force and, against which a slip of unit shows, the one
    /// before it. A weight as it was written is newer than all of them.
    /// </summary>
    public PatientFacts WithWeights(WeightHistory weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new(state with { Weights = weights });
    }

    /// <summary>
    /// These facts with a weight as somebody wrote it: <c>70.3 kg</c>, <c>154 lb</c>. What is not a body weight is kept, and is a finding.
    /// </summary>
    public PatientFacts WithWeightAsWritten(string weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        PatientFacts known = BodyWeight.TryParse(weight, provider: null, out BodyWeight read)
            ? WithWeight(read)
            : new(state with { Weight = null, WeighedOn = null, UnreadableWeight = Excerpt.Of(weight) });
        return new(known.state with { IsAsWritten = true });
    }

    /// <summary>These facts with the weight before the present one, against which a slip of unit shows.</summary>
    public PatientFacts WithEarlierWeight(BodyWeight weight)
    {
        weight.MustBeKnown();
        return new(state with { EarlierWeight = weight });
    }

    /// <summary>These facts with a date of birth.</summary>
    public PatientFacts WithBirthDate(DateOnly date) => new(state with { BirthDate = date });

    /// <summary>These facts with an answer to a yes-or-no fact.</summary>
    public PatientFacts With(PatientFlag flag, YesNoUnknown answer)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(answer);
        return new(state.Answering(flag.Fact, answer));
    }

    /// <summary>These facts with pregnancy tests, in any order, in place of any stated before.</summary>
    public PatientFacts WithPregnancyTests(params ReadOnlySpan<PregnancyTest> tests) =>
        new(state with { PregnancyTests = PregnancyEvidence.InOrder(Elements.Of(tests, nameof(tests))) });

    /// <summary>These facts with a course before this one, of which the last capsule was taken on a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is after 9999-09-30, and the wait from it would not end.</exception>
    public PatientFacts WithPreviousCourse(DateOnly date) => date <= SupportedDates.Latest
        ? new(state with { PreviousCourseEnded = date, Answered = state.Answered | FactSet.Of(Fact.PreviousCourse) })
        : throw new OutOfRangeException(
            RefusalCode.DateOutOfRange, "previousCourse.lastCapsule", DateText.Of(date), "a last capsule up to 9999-09-30", nameof(date));

    /// <summary>These facts with no course before this one, known to be so.</summary>
    public PatientFacts WithoutPreviousCourse() =>
        new(state with { PreviousCourseEnded = null, Answered = state.Answered | FactSet.Of(Fact.PreviousCourse) });

    /// <summary>These facts with the severity of the acne as the clinician states it.</summary>
    public PatientFacts With(AcneSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(severity);
        return new(state with { Severity = severity });
    }

    /// <summary>
    /// These facts with lesions as they were counted; the severity that they suggest counts only when no clinician states one.
    /// </summary>
    public PatientFacts With(LesionCounts lesions)
    {
        ArgumentNullException.ThrowIfNull(lesions);
        return new(state with { Lesions = lesions });
    }

    /// <summary>
    /// What is known on a date: of dated weights the one in force and the one before it, of pregnancy tests the newest on or before the
    /// date. A test that is dated later is not known. A positive one is a pregnancy, whatever is stated. A negative one is no pregnancy
    /// unless one is stated; after a positive one it leaves pregnancy unknown until it is stated. A date of birth after the date, or more
    /// than 110 years before it, is not known.
    /// </summary>
    /// <param name="date">The date; null for the latest weight and the newest test.</param>
    public PatientFacts On(DateOnly? date) => new(state.WeighedBy(date).AgedOn(date).TestedBy(date));

    /// <summary>What is known, in a few words: <c>64.3 kg on 2026-01-02, born on 2000-05-17, pregnant: no</c>.</summary>
    public override string ToString() => PatientText.Of(this);

    /// <summary>Whether a fact is known to be so.</summary>
    internal bool Has(Fact fact) => state.Affirmed.Contains(fact);

    /// <summary>These facts on a date, by which a date of birth is judged.</summary>
    internal PatientFacts AgedOn(DateOnly? date) => new(state.AgedOn(date));
}
