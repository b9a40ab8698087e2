using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What was stated of a patient, as <see cref="PatientFacts"/> holds it.</summary>
internal readonly record struct PatientState(
    BodyWeight? Weight,
    DateOnly? WeighedOn,
    BodyWeight? EarlierWeight,
    string? UnreadableWeight,
    bool IsAsWritten,
    WeightHistory? Weights,
    DateOnly? BirthDate,
    DateOnly? PreviousCourseEnded,
    AcneSeverity? Severity,
    LesionCounts? Lesions,
    ImmutableArray<PregnancyTest> PregnancyTests,
    string? Contradiction,
    FactSet Answered,
    FactSet Affirmed)
{
    /// <summary>A date of birth that cannot be so, and is therefore not known; null when there is none.</summary>
    public DateOnly? ImplausibleBirth { get; init; }

    /// <summary>The facts that are known. A patient who cannot get pregnant is not pregnant.</summary>
    public FactSet Known => Answered
        | FactSet.When(AnswerTo(Fact.CanGetPregnant) == YesNoUnknown.No, Fact.Pregnancy)
        | FactSet.When(Weight is not null, Fact.Weight)
        | FactSet.When(UnreadableWeight is not null, Fact.UnreadableWeight)
        | FactSet.When(WeighedOn is not null, Fact.WeightDate)
        | FactSet.When(EarlierWeight is not null || Weights is { Weights.Length: > 1 }, Fact.EarlierWeight)
        | FactSet.When(BirthDate is not null, Fact.Age)
        | FactSet.When((Severity ?? Lesions?.SuggestedSeverity) is not null, Fact.Severity);

    /// <summary>
    /// What somebody expects to be heard: answers of yes, the answers of no that say something, and all that is not yes or no.
    /// </summary>
    public FactSet Stated => Affirmed
        | (Answered & FactSet.Of(Fact.Food, Fact.SecondPrescriber))
        | FactSet.When(BirthDate is not null, Fact.Age)
        | FactSet.When(PreviousCourseEnded is not null, Fact.PreviousCourse)
        | FactSet.When(WeighedOn is not null, Fact.WeightDate)
        | FactSet.When((Severity ?? Lesions?.SuggestedSeverity) is not null, Fact.Severity);

    /// <summary>Every body weight, the earliest first; one without a date is the newest.</summary>
    public ImmutableArray<Weighing> Weighings
    {
        get
        {
            ImmutableArray<Weighing>.Builder all = ImmutableArray.CreateBuilder<Weighing>();
            if (Weights is { } dated)
            {
                all.AddRange(dated.Weights.Select(weighed => new Weighing(weighed.Weight, weighed.Date)));
            }
            else if (EarlierWeight is { } before)
            {
                all.Add(new Weighing(before, On: null));
            }

            if (Weight is { } weight && (Weights is null || IsAsWritten))
            {
                all.Add(new Weighing(weight, WeighedOn));
            }

            return all.ToImmutable();
        }
    }

    /// <summary>What is stated of a pregnancy and cannot all be so; null when it can.</summary>
    public string? Contradicting => AnswerTo(Fact.CanGetPregnant) == YesNoUnknown.No && AnswerTo(Fact.Pregnancy) == YesNoUnknown.Yes
        ? $"The patient is stated not to be able to get pregnant, and is pregnant. {Contradiction}".TrimEnd()
        : Contradiction;

    /// <summary>What is known with another answer to a yes-or-no fact.</summary>
    public PatientState Answering(Fact about, YesNoUnknown answer)
    {
        var fact = FactSet.Of(about);
        return this with
        {
            Answered = answer == YesNoUnknown.Unknown ? Answered.Except(fact) : Answered | fact,
            Affirmed = answer == YesNoUnknown.Yes ? Affirmed | fact : Affirmed.Except(fact),
        };
    }

    /// <summary>What is known on a date of dated weights: the one in force, and the one before it.</summary>
    public PatientState WeighedBy(DateOnly? date)
    {
        if (Weights is not { Weights: var weights })
        {
            return this;
        }

        int place = Weights.PlaceOn(date ?? DateOnly.MaxValue);
        if (IsAsWritten)
        {
            return this with { EarlierWeight = weights[place].Weight };
        }

        PatientState known = place > 0 ? this with { EarlierWeight = weights[place - 1].Weight } : this;
        return known with { Weight = weights[place].Weight, WeighedOn = weights[place].Date, UnreadableWeight = null };
    }

    /// <summary>What is known on a date of pregnancy tests.</summary>
    public PatientState TestedBy(DateOnly? date)
    {
        if (PregnancyTests.IsDefaultOrEmpty)
        {
            return this;
        }

        var tests = PregnancyEvidence.On(date, PregnancyTests);
        YesNoUnknown stated = AnswerTo(Fact.Pregnancy);
        return Answering(Fact.Pregnancy, tests.Answer(stated)) with { Contradiction = tests.Contradiction(stated) ?? Contradiction };
    }

    /// <summary>What is known on a date: a birth after it, or so long before that nobody lives so long, is none.</summary>
    public PatientState AgedOn(DateOnly? date) => BirthDate is { } born && date is { } day && !PlausibleAge.Includes(born, day)
        ? this with { BirthDate = null, ImplausibleBirth = born }
        : this;

    /// <summary>What is known of a yes-or-no fact.</summary>
    public YesNoUnknown AnswerTo(Fact fact) =>
        Affirmed.Contains(fact) ? YesNoUnknown.Yes : Answered.Contains(fact) ? YesNoUnknown.No : YesNoUnknown.Unknown;
}
