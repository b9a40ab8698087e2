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
    /// <summary>The facts that are known. A patient who cannot get pregnant is not pregnant.</summary>
    public FactSet Known => Answered
        | FactSet.When(AnswerTo(Fact.CanGetPregnant) == YesNoUnknown.No, Fact.Pregnancy)
        | FactSet.When(Weight is not null, Fact.Weight)
        | FactSet.When(UnreadableWeight is not null, Fact.UnreadableWeight)
        | FactSet.When(WeighedOn is not null, Fact.WeightDate)
        | FactSet.When(EarlierWeight is not null, Fact.EarlierWeight)
        | FactSet.When(BirthDate is not null, Fact.Age)
        | FactSet.When((Severity ?? Lesions?.SuggestedSeverity) is not null, Fact.Severity);

    /// <summary>The answer of a yes-or-no fact.</summary>
    public YesNoUnknown AnswerTo(Fact fact) =>
        Affirmed.Contains(fact) ? YesNoUnknown.Yes : Answered.Contains(fact) ? YesNoUnknown.No : YesNoUnknown.Unknown;
}
