using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The stored facts of <see cref="PatientFacts"/>.</summary>
internal sealed record PatientState
{
    // The facts whose answer of no has a meaning of its own.
    private static readonly FactSet MeantAsNo = FactSet.Of(Fact.Food, Fact.SecondPrescriber);

    /// <summary>The weight that was stated as the present one, which every other comes before; null when none was.</summary>
    public Weighing? Present { get; init; }

    /// <summary>What was stated as the present weight and is none; null when it is one, or none was stated.</summary>
    public string? UnreadableWeight { get; init; }

    /// <summary>The weight that was stated as the one before.</summary>
    public BodyWeight? Before { get; init; }

    /// <summary>The dated weights.</summary>
    public WeightHistory? Dated { get; init; }

    /// <summary>The day that the facts are of; null for the latest.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The present weight, as stated or in force on the day; null when unknown or unreadable.</summary>
    public Weighing? Weighing => Present ?? (UnreadableWeight is null && Dated is { } dated ? dated.Weights[PlaceIn(dated)] : null);

    /// <summary>The weight before the present one; null when unknown.</summary>
    public BodyWeight? EarlierWeight
    {
        get
        {
            if (Dated is not { } dated)
            {
                return Before;
            }

            int place = PlaceIn(dated) - (Present is null && UnreadableWeight is null ? 1 : 0);
            return place >= 0 ? dated.Weights[place].Weight : Before;
        }
    }

    public DateOnly? BirthDate { get; init; }

    public DateOnly? PreviousCourseEnded { get; init; }

    public AcneSeverity? Severity { get; init; }

    public LesionCounts? Lesions { get; init; }

    public ImmutableArray<PregnancyTest> PregnancyTests { get; init; } = [];

    public string? Contradiction { get; init; }

    /// <summary>The facts with an answer, and those whose answer is yes.</summary>
    public FactSet Answered { get; init; }

    public FactSet Affirmed { get; init; }

    /// <summary>An impossible date of birth, which counts as unknown; null when there is none.</summary>
    public DateOnly? ImplausibleBirth { get; init; }

    /// <summary>The facts that are known. A patient who cannot get pregnant is not pregnant.</summary>
    public FactSet Known => Answered
        | FactSet.When(AnswerTo(Fact.CanGetPregnant) == YesNoUnknown.No, Fact.Pregnancy)
        | FactSet.When(Weighing is not null, Fact.Weight)
        | FactSet.When(UnreadableWeight is not null, Fact.UnreadableWeight)
        | FactSet.When(Weighing?.Date is not null, Fact.WeightDate)
        | FactSet.When(EarlierWeight is not null || Dated is { Weights.Length: > 1 }, Fact.EarlierWeight)
        | FactSet.When(BirthDate is not null, Fact.Age)
        | FactSet.When((Severity ?? Lesions?.SuggestedSeverity) is not null, Fact.Severity);

    /// <summary>
    /// The facts that must be used or listed as not read: answers of yes, answers of no with a meaning of their own, and all other facts.
    /// </summary>
    public FactSet Stated => Affirmed
        | (Answered & MeantAsNo)
        | FactSet.When(BirthDate is not null, Fact.Age)
        | FactSet.When(PreviousCourseEnded is not null, Fact.PreviousCourse)
        | FactSet.When(Weighing?.Date is not null, Fact.WeightDate)
        | FactSet.When((Severity ?? Lesions?.SuggestedSeverity) is not null, Fact.Severity);

    /// <summary>Every body weight, the earliest first; one without a date is the latest.</summary>
    public ImmutableArray<Weighing> Weighings
    {
        get
        {
            ImmutableArray<Weighing> before = Before is { } earlier ? [Dosing.Weighing.Of(earlier, date: null)] : [];
            before = Dated is { } dated ? before.AddRange(dated.Weights) : before;
            return Present is { } present ? before.Add(present) : before;
        }
    }

    /// <summary>The contradiction in the answers on pregnancy; null when there is none.</summary>
    public string? Contradicting => AnswerTo(Fact.CanGetPregnant) == YesNoUnknown.No && AnswerTo(Fact.Pregnancy) == YesNoUnknown.Yes
        ? $"The patient is stated as pregnant and as unable to get pregnant. {Contradiction}".TrimEnd()
        : Contradiction;

    /// <summary>The facts with another answer to a yes-or-no fact.</summary>
    public PatientState Answering(Fact about, YesNoUnknown answer)
    {
        var fact = FactSet.Of(about);
        return this with
        {
            Answered = answer == YesNoUnknown.Unknown ? Answered.Except(fact) : Answered | fact,
            Affirmed = answer == YesNoUnknown.Yes ? Affirmed | fact : Affirmed.Except(fact),
        };
    }

    /// <summary>The facts on a date, with the weight in force on it and the one before.</summary>
    public PatientState WeighedBy(DateOnly? date) => Dated is null || Day == date ? this : this with { Day = date };

    /// <summary>The facts on a date, with the pregnancy tests by then.</summary>
    public PatientState TestedBy(DateOnly? date)
    {
        if (PregnancyTests.IsEmpty)
        {
            return this;
        }

        var tests = PregnancyEvidence.On(date, PregnancyTests);
        YesNoUnknown stated = AnswerTo(Fact.Pregnancy);
        return Answering(Fact.Pregnancy, tests.Answer(stated)) with { Contradiction = tests.Contradiction(stated) ?? Contradiction };
    }

    /// <summary>The facts on a date; an impossible date of birth becomes unknown.</summary>
    public PatientState AgedOn(DateOnly? date) => BirthDate is { } born && date is { } day && !PlausibleAge.Includes(born, day)
        ? this with { BirthDate = null, ImplausibleBirth = born }
        : this;

    private int PlaceIn(WeightHistory dated) => dated.PlaceOn(Day ?? DateOnly.MaxValue);

    /// <summary>The answer of a yes-or-no fact.</summary>
    public YesNoUnknown AnswerTo(Fact fact) =>
        Affirmed.Contains(fact) ? YesNoUnknown.Yes : Answered.Contains(fact) ? YesNoUnknown.No : YesNoUnknown.Unknown;
}
