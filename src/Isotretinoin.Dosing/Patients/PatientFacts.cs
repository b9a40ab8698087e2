using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The known facts of a patient. A fact that is not stated is unknown, never taken for no; a review lists it as not considered.
/// </summary>
/// <remarks>
/// Weights and pregnancy tests have dates: <see cref="On"/> gives the facts known on a date. A clinician's stated severity takes precedence
/// over the one that lesion counts suggest.
/// </remarks>
public sealed class PatientFacts
{
    private readonly PatientState state;

    private PatientFacts(PatientState state) => this.state = state;

    /// <summary>No known facts.</summary>
    public static PatientFacts NoneKnown { get; } = new(new PatientState());

    /// <summary>The body weight; null when unknown or unreadable.</summary>
    public BodyWeight? Weight => state.Weighing?.Weight;

    /// <summary>The date of the weighing; null when unknown.</summary>
    public DateOnly? WeighedOn => state.Weighing?.Date;

    /// <summary>The weight before the present one; null when unknown.</summary>
    public BodyWeight? EarlierWeight => state.EarlierWeight;

    /// <summary>A weight as written that is not readable, <c>155 mg</c>; null when there is none.</summary>
    public string? UnreadableWeight => state.UnreadableWeight;

    /// <summary>The date of birth; null when unknown.</summary>
    public DateOnly? BirthDate => state.BirthDate;

    /// <summary>The last day of the previous course; null when there was none or it is unknown.</summary>
    public DateOnly? PreviousCourseEnded => state.PreviousCourseEnded;

    /// <summary>The severity of the acne: as stated, else as the lesion counts suggest; null when neither is known.</summary>
    public AcneSeverity? AcneSeverity => state.Severity ?? Lesions?.SuggestedSeverity;

    /// <summary>The lesion counts; null when unknown.</summary>
    public LesionCounts? Lesions => state.Lesions;

    /// <summary>The pregnancy tests, earliest first; on one date a positive one is last and counts.</summary>
    public ImmutableArray<PregnancyTest> PregnancyTests => state.PregnancyTests;

    /// <summary>The facts that can be stated of a patient.</summary>
    internal static FactSet Askable { get; } = FactSet.Of([.. PatientFlag.All.Select(flag => flag.Fact)])
        | FactSet.Of(Fact.Weight, Fact.WeightDate, Fact.EarlierWeight, Fact.Age, Fact.PreviousCourse, Fact.Severity);

    /// <summary>The known facts.</summary>
    internal FactSet Known => state.Known;

    /// <summary>The stated facts that must be used or listed as not read; a known no counts only if it has a meaning of its own.</summary>
    internal FactSet Stated => state.Stated;

    /// <summary>A contradiction in the facts of a pregnancy; null without one. Set by <see cref="On"/>.</summary>
    internal string? Contradiction => state.Contradicting;

    /// <summary>A date of birth that is impossible on the date of the review, and is then unknown.</summary>
    internal DateOnly? ImplausibleBirth => state.ImplausibleBirth;

    /// <summary>Every known body weight, the earliest first; one without a date is the latest.</summary>
    internal ImmutableArray<Weighing> Weighings => state.Weighings;

    /// <summary>The answer of a yes-or-no fact.</summary>
    public YesNoUnknown AnswerTo(PatientFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return state.AnswerTo(flag.Fact);
    }

    /// <summary>These facts with the present weight, of unknown date, in place of any stated as present before.</summary>
    public PatientFacts WithWeight(BodyWeight weight) => With(Weighing.Of(weight, date: null));

    /// <summary>These facts with the present weight and its date, in place of any stated as present before.</summary>
    public PatientFacts WithWeight(BodyWeight weight, DateOnly on) => With(Weighing.On(on, weight));

    /// <summary>
    /// These facts with dated weights. <see cref="On"/> takes the one in force and the one before it, which reveals a wrong unit; all of
    /// them come before a weight that is stated as the present one.
    /// </summary>
    public PatientFacts WithWeights(WeightHistory weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new(state with { Dated = weights });
    }

    /// <summary>These facts with a weight as written: <c>70.3 kg</c>, <c>154 lb</c>. Unreadable text is kept and is a finding.</summary>
    public PatientFacts WithWeightAsWritten(string weight)
    {
        ArgumentNullException.ThrowIfNull(weight);
        return BodyWeight.TryParse(weight, provider: null, out BodyWeight read)
            ? WithWeight(read)
            : new(state with { Present = null, UnreadableWeight = Excerpt.Of(weight) });
    }

    /// <summary>These facts with the weight before the present one, which reveals a wrong unit.</summary>
    public PatientFacts WithEarlierWeight(BodyWeight weight)
    {
        weight.MustBeKnown();
        return new(state with { Before = weight });
    }

    /// <summary>These facts with a date of birth.</summary>
    public PatientFacts WithBirthDate(DateOnly date) => new(state with { BirthDate = date });

    /// <summary>These facts with the answer of a yes-or-no fact.</summary>
    public PatientFacts With(PatientFlag flag, YesNoUnknown answer)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(answer);
        return new(state.Answering(flag.Fact, answer));
    }

    /// <summary>These facts with pregnancy tests, in any order, replacing any stated before.</summary>
    public PatientFacts WithPregnancyTests(params ReadOnlySpan<PregnancyTest> tests) =>
        new(state with { PregnancyTests = PregnancyEvidence.InOrder(Elements.Of(tests, nameof(tests))) });

    /// <summary>These facts with the date of the last capsule of a previous course.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is after 9999-09-30.</exception>
    public PatientFacts WithPreviousCourse(DateOnly date) => date <= SupportedDates.Latest
        ? new(state with { PreviousCourseEnded = date, Answered = state.Answered | FactSet.Of(Fact.PreviousCourse) })
        : throw new OutOfRangeException(
            RefusalCode.DateOutOfRange, "previousCourse.lastCapsule", DateText.Of(date), "a last capsule up to 9999-09-30", nameof(date));

    /// <summary>These facts without a previous course.</summary>
    public PatientFacts WithoutPreviousCourse() =>
        new(state with { PreviousCourseEnded = null, Answered = state.Answered | FactSet.Of(Fact.PreviousCourse) });

    /// <summary>These facts with the severity as the clinician states it.</summary>
    public PatientFacts With(AcneSeverity severity)
    {
        ArgumentNullException.ThrowIfNull(severity);
        return new(state with { Severity = severity });
    }

    /// <summary>These facts with lesion counts; the severity that they suggest counts only without a stated one.</summary>
    public PatientFacts With(LesionCounts lesions)
    {
        ArgumentNullException.ThrowIfNull(lesions);
        return new(state with { Lesions = lesions });
    }

    /// <summary>
    /// The facts known on a date: the weight in force and the one before it, and the newest pregnancy test on or before the date. A
    /// positive test is a pregnancy, whatever is stated. A negative test means not pregnant unless pregnancy is stated; after a positive
    /// test, pregnancy is unknown until it is stated. A date of birth after the date, or more
    /// than 110 years before it, is not known.
    /// </summary>
    /// <param name="date">The date; null for the latest weight and the newest test.</param>
    public PatientFacts On(DateOnly? date) => In(state.WeighedBy(date).AgedOn(date).TestedBy(date));

    /// <summary>The known facts: <c>64.3 kg on 2026-01-02, born on 2000-05-17, pregnant: no</c>.</summary>
    public override string ToString() => PatientText.Of(this);

    /// <summary>These facts with the weight of a request as the present one if it is dated, and so the patient's.</summary>
    internal PatientFacts WeighedFor(BodyWeight weight, DateOnly? weighedOn) => weighedOn is { } date ? WithWeight(weight, date) : this;

    /// <summary>Whether a fact is known to be true.</summary>
    internal bool Has(Fact fact) => state.Affirmed.Contains(fact);

    /// <summary>These facts on a date, which checks the date of birth.</summary>
    internal PatientFacts AgedOn(DateOnly? date) => In(state.AgedOn(date));

    private PatientFacts With(Weighing present) => new(state with { Present = present, UnreadableWeight = null });

    private PatientFacts In(PatientState known) => ReferenceEquals(known, state) ? this : new(known);
}
