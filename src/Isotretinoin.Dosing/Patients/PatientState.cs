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
    FactSet Answered,
    FactSet Affirmed);
