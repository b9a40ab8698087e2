using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A statement of a guideline in words for a patient, with the numbers of the statement and no others.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Words">One or more whole sentences that speak to the patient.</param>
/// <param name="CanGetPregnant">Yes or no for patients who can or cannot get pregnant; null for all.</param>
internal sealed record PatientAdvice(AdviceTopic Topic, string Words, YesNoUnknown? CanGetPregnant)
{
    /// <summary>The statements of guidelines on a topic that have words for patients, in the order of the guidelines.</summary>
    public static IEnumerable<GuidelineStatement> On(AdviceTopic topic, ImmutableArray<Guideline> guidelines) =>
        guidelines.SelectMany(guideline => guideline.Statements).Where(statement => statement.Advice?.Topic == topic);

    /// <summary>Whether a guideline speaks to patients of pregnancy and of blood donation.</summary>
    public static bool IsWhole(Guideline guideline) =>
        On(AdviceTopic.Pregnancy, [guideline]).Any() && On(AdviceTopic.BloodDonation, [guideline]).Any();

    /// <summary>Whether it may be for a patient; unknown is never taken for no.</summary>
    public bool MayBeFor(YesNoUnknown canGetPregnant) =>
        CanGetPregnant is null || canGetPregnant == YesNoUnknown.Unknown || canGetPregnant == CanGetPregnant;

    /// <summary>The words, with their condition when it is not known whether the patient can get pregnant.</summary>
    public string For(YesNoUnknown canGetPregnant) => CanGetPregnant is null || canGetPregnant == CanGetPregnant ? Words
        : $"If you {(CanGetPregnant == YesNoUnknown.Yes ? "can" : "cannot")} get pregnant: {char.ToLowerInvariant(Words[0])}{Words[1..]}";
}
