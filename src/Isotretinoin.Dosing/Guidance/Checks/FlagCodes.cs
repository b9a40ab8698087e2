namespace Isotretinoin.Dosing;

/// <summary>The names of patient facts in the codes of findings: <c>pregnancy</c> in <c>contraindication.pregnancy</c>.</summary>
internal static class FlagCodes
{
    private static readonly Dictionary<PatientFlag, string> Words = new()
    {
        [PatientFlag.CanGetPregnant] = "pregnancy-potential",
        [PatientFlag.Pregnant] = "pregnancy",
        [PatientFlag.BreastFeeding] = "breast-feeding",
        [PatientFlag.TakesTetracycline] = "tetracycline",
        [PatientFlag.TakesVitaminA] = "vitamin-a",
        [PatientFlag.TakesProgestogenOnlyPill] = "progestogen-only-pill",
        [PatientFlag.HepaticInsufficiency] = "hepatic",
        [PatientFlag.SevereRenalInsufficiency] = "renal",
        [PatientFlag.SoyaOrPeanutAllergy] = "soya-peanut",
        [PatientFlag.HypervitaminosisA] = "hypervitaminosis-a",
        [PatientFlag.RaisedLipids] = "raised-lipids",
        [PatientFlag.TakesWithFood] = "food",
        [PatientFlag.SecondPrescriberAgreed] = "second-prescriber",
    };

    public static string Of(PatientFlag flag) => Words[flag];
}
