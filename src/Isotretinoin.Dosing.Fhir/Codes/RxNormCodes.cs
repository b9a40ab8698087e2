using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// The RxNorm codes of isotretinoin for capsules. Codes and names are of the National Library of Medicine, as the value set Isotretinoin
/// 2.16.840.1.113883.3.464.1003.196.11.1143 (version 20220125) and two public medication lists have them.
/// </summary>
/// <remarks>Micronized 20 and 28 mg, and Absorica LD by brand, have no code in those sources, and none here.</remarks>
internal static class RxNormCodes
{
    public const string System = "http://www.nlm.nih.gov/research/umls/rxnorm";

    /// <summary>Every code.</summary>
    /// <param name="unbranded">What a generic capsule is that may be conventional or Lidose.</param>
    public static ImmutableArray<RxNormCode> Of(Formulation unbranded) =>
    [
        new("6064", "isotretinoin", StrengthInMilligrams: null, Formulation: null, IsWritten: false),
        new("1159762", "Isotretinoin Pill", StrengthInMilligrams: null, Formulation: null, IsWritten: false),
        new("316109", "Isotretinoin 10 MG", 10, Formulation: null, IsWritten: false),
        new("317392", "Isotretinoin 20 MG", 20, Formulation: null, IsWritten: false),
        new("1547560", "Isotretinoin 25 MG", 25, Formulation.Lidose, IsWritten: false),
        new("406077", "Isotretinoin 30 MG", 30, Formulation: null, IsWritten: false),
        new("1547564", "Isotretinoin 35 MG", 35, Formulation.Lidose, IsWritten: false),
        new("316110", "Isotretinoin 40 MG", 40, Formulation: null, IsWritten: false),
        new("1299199", "Isotretinoin 10 MG [Absorica]", 10, Formulation.Lidose, IsWritten: false),
        new("1300005", "Isotretinoin 20 MG [Absorica]", 20, Formulation.Lidose, IsWritten: false),
        new("1547562", "Isotretinoin 25 MG [Absorica]", 25, Formulation.Lidose, IsWritten: false),
        new("1300013", "Isotretinoin 30 MG [Absorica]", 30, Formulation.Lidose, IsWritten: false),
        new("1547566", "Isotretinoin 35 MG [Absorica]", 35, Formulation.Lidose, IsWritten: false),
        new("1300015", "Isotretinoin 40 MG [Absorica]", 40, Formulation.Lidose, IsWritten: false),
        new("576149", "Isotretinoin 10 MG [Amnesteem]", 10, Formulation.Conventional, IsWritten: false),
        new("576152", "Isotretinoin 20 MG [Amnesteem]", 20, Formulation.Conventional, IsWritten: false),
        new("576155", "Isotretinoin 40 MG [Amnesteem]", 40, Formulation.Conventional, IsWritten: false),
        new("835771", "Isotretinoin 10 MG [Claravis]", 10, Formulation.Conventional, IsWritten: false),
        new("835776", "Isotretinoin 20 MG [Claravis]", 20, Formulation.Conventional, IsWritten: false),
        new("835778", "Isotretinoin 30 MG [Claravis]", 30, Formulation.Conventional, IsWritten: false),
        new("835781", "Isotretinoin 40 MG [Claravis]", 40, Formulation.Conventional, IsWritten: false),
        new("1242607", "Isotretinoin 10 MG [Myorisan]", 10, Formulation.Conventional, IsWritten: false),
        new("1242612", "Isotretinoin 20 MG [Myorisan]", 20, Formulation.Conventional, IsWritten: false),
        new("1242614", "Isotretinoin 40 MG [Myorisan]", 40, Formulation.Conventional, IsWritten: false),
        new("576151", "Isotretinoin 10 MG [Sotret]", 10, Formulation.Conventional, IsWritten: false),
        new("576154", "Isotretinoin 20 MG [Sotret]", 20, Formulation.Conventional, IsWritten: false),
        new("576571", "Isotretinoin 30 MG [Sotret]", 30, Formulation.Conventional, IsWritten: false),
        new("576157", "Isotretinoin 40 MG [Sotret]", 40, Formulation.Conventional, IsWritten: false),
        new("1373329", "Isotretinoin 10 MG [Zenatane]", 10, Formulation.Conventional, IsWritten: false),
        new("1373334", "Isotretinoin 20 MG [Zenatane]", 20, Formulation.Conventional, IsWritten: false),
        new("1373336", "Isotretinoin 40 MG [Zenatane]", 40, Formulation.Conventional, IsWritten: false),
        new("2262729", "Micronized isotretinoin 8 MG Oral Capsule", 8, Formulation.Micronized, IsWritten: true),
        new("197843", "Isotretinoin 10 MG Oral Capsule", 10, unbranded, IsWritten: true),
        new("2262711", "Micronized isotretinoin 16 MG Oral Capsule", 16, Formulation.Micronized, IsWritten: true),
        new("197844", "Isotretinoin 20 MG Oral Capsule", 20, unbranded, IsWritten: true),
        new("2262717", "Micronized isotretinoin 24 MG Oral Capsule", 24, Formulation.Micronized, IsWritten: true),
        new("1547561", "Isotretinoin 25 MG Oral Capsule", 25, Formulation.Lidose, IsWritten: true),
        new("403930", "Isotretinoin 30 MG Oral Capsule", 30, unbranded, IsWritten: true),
        new("2262725", "Micronized isotretinoin 32 MG Oral Capsule", 32, Formulation.Micronized, IsWritten: true),
        new("1547565", "Isotretinoin 35 MG Oral Capsule", 35, Formulation.Lidose, IsWritten: true),
        new("197845", "Isotretinoin 40 MG Oral Capsule", 40, unbranded, IsWritten: true),
        new("1299203", "Isotretinoin 10 MG Oral Capsule [Absorica]", 10, Formulation.Lidose, IsWritten: false),
        new("1300006", "Isotretinoin 20 MG Oral Capsule [Absorica]", 20, Formulation.Lidose, IsWritten: false),
        new("1547563", "Isotretinoin 25 MG Oral Capsule [Absorica]", 25, Formulation.Lidose, IsWritten: false),
        new("1300014", "Isotretinoin 30 MG Oral Capsule [Absorica]", 30, Formulation.Lidose, IsWritten: false),
        new("1547567", "Isotretinoin 35 MG Oral Capsule [Absorica]", 35, Formulation.Lidose, IsWritten: false),
        new("1300016", "Isotretinoin 40 MG Oral Capsule [Absorica]", 40, Formulation.Lidose, IsWritten: false),
        new("404058", "Isotretinoin 10 MG Oral Capsule [Amnesteem]", 10, Formulation.Conventional, IsWritten: false),
        new("404061", "Isotretinoin 20 MG Oral Capsule [Amnesteem]", 20, Formulation.Conventional, IsWritten: false),
        new("404064", "Isotretinoin 40 MG Oral Capsule [Amnesteem]", 40, Formulation.Conventional, IsWritten: false),
        new("404059", "Isotretinoin 10 MG Oral Capsule [Claravis]", 10, Formulation.Conventional, IsWritten: false),
        new("404062", "Isotretinoin 20 MG Oral Capsule [Claravis]", 20, Formulation.Conventional, IsWritten: false),
        new("643488", "Isotretinoin 30 MG Oral Capsule [Claravis]", 30, Formulation.Conventional, IsWritten: false),
        new("404065", "Isotretinoin 40 MG Oral Capsule [Claravis]", 40, Formulation.Conventional, IsWritten: false),
        new("1242611", "Isotretinoin 10 MG Oral Capsule [Myorisan]", 10, Formulation.Conventional, IsWritten: false),
        new("1242613", "Isotretinoin 20 MG Oral Capsule [Myorisan]", 20, Formulation.Conventional, IsWritten: false),
        new("1242615", "Isotretinoin 40 MG Oral Capsule [Myorisan]", 40, Formulation.Conventional, IsWritten: false),
        new("404060", "Isotretinoin 10 MG Oral Capsule [Sotret]", 10, Formulation.Conventional, IsWritten: false),
        new("404063", "Isotretinoin 20 MG Oral Capsule [Sotret]", 20, Formulation.Conventional, IsWritten: false),
        new("404668", "Isotretinoin 30 MG Oral Capsule [Sotret]", 30, Formulation.Conventional, IsWritten: false),
        new("404066", "Isotretinoin 40 MG Oral Capsule [Sotret]", 40, Formulation.Conventional, IsWritten: false),
        new("1373333", "Isotretinoin 10 MG Oral Capsule [Zenatane]", 10, Formulation.Conventional, IsWritten: false),
        new("1373335", "Isotretinoin 20 MG Oral Capsule [Zenatane]", 20, Formulation.Conventional, IsWritten: false),
        new("1373337", "Isotretinoin 40 MG Oral Capsule [Zenatane]", 40, Formulation.Conventional, IsWritten: false),
    ];
}
