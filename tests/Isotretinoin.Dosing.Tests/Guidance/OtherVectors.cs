using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Boundary vectors of the product information of the United Kingdom, of iPLEDGE, and of custom.</summary>
internal static class OtherVectors
{
    private static readonly Guideline Smpc = Guidelines.UnitedKingdomSmpc;

    public static IEnumerable<RuleVector> All() =>
    [
        new("uk-smpc.range.conventional.below", Taking(Smpc, 60m, 30), Taking(Smpc, 60.001m, 30)),
        new("uk-smpc.range.conventional.above", Taking(Smpc, 60m, 60), Taking(Smpc, 59.999m, 60)),
        new("uk-smpc.range.conventional.rounded", Rounding(60m, 0.5m, CapsuleRounding.Down), Rounding(60.001m, 0.5m, CapsuleRounding.Down)),
        new("uk-smpc.range.conventional.rounded", Rounding(60m, 1m, CapsuleRounding.Up), Rounding(59.999m, 1m, CapsuleRounding.Up)),
        new("uk-smpc.daily", Alternating(Smpc, 58, 2), Alternating(Smpc, 60, 0)),
        Flag("uk-smpc.food", PatientFlag.TakesWithFood, YesNoUnknown.Yes, YesNoUnknown.No),
        Flag("uk-smpc.pregnancy", PatientFlag.Pregnant, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.breast-feeding", PatientFlag.BreastFeeding, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.hepatic", PatientFlag.HepaticInsufficiency, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.soya-peanut", PatientFlag.SoyaOrPeanutAllergy, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.hypervitaminosis-a", PatientFlag.HypervitaminosisA, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.raised-lipids", PatientFlag.RaisedLipids, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.progestogen-only-pill", PatientFlag.TakesProgestogenOnlyPill, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("uk-smpc.tetracycline", PatientFlag.TakesTetracycline, YesNoUnknown.No, YesNoUnknown.Yes),
        new("uk-smpc.duration.least", Lasting(112), Lasting(111)),
        new("uk-smpc.duration.most", Lasting(168), Lasting(169)),
        new("uk-smpc.target.most", Coming(Smpc, 60m, 150, 60), Coming(Smpc, 59.999m, 150, 60), "uk-smpc.range.conventional.above"),
        new("uk-smpc.target.most", Aiming(Smpc, 150m), Aiming(Smpc, 150.001m)),
        new("uk-smpc.renal", Renal(10), Renal(11)),
        new("uk-smpc.second-course", After(Today.AddDays(-56)), After(Today.AddDays(-55))),
        new("uk-smpc.age", Born(Today, Today.AddYears(-12)), Born(Today, Today.AddYears(-12).AddDays(1))),
        new("uk-smpc.second-prescriber", Minor(new DateOnly(2023, 10, 30)), Minor(new DateOnly(2023, 10, 31))),
        new("uk-smpc.second-prescriber", Minor(new DateOnly(2026, 1, 22)), Minor(new DateOnly(2026, 1, 21))),
        new("uk-smpc.second-prescriber", Alone(new DateOnly(2007, 5, 1)), Alone(new DateOnly(2007, 5, 2))),
        new("uk-smpc.supply", Supplied(Smpc, 30, YesNoUnknown.Yes), Supplied(Smpc, 31, YesNoUnknown.Yes)),
        new("uk-smpc.supply", Supplied(Smpc, 31, YesNoUnknown.No), Supplied(Smpc, 31, YesNoUnknown.Yes), "uk-smpc.supply.formulary"),
        new("uk-smpc.supply.formulary", Supplied(Smpc, 28, YesNoUnknown.Yes), Supplied(Smpc, 29, YesNoUnknown.Yes)),
        new("ipledge.supply", Supplied(Guidelines.Ipledge, 30, YesNoUnknown.Unknown), Supplied(Guidelines.Ipledge, 31, YesNoUnknown.Unknown)),
        new("ipledge.refills", Refilled(0), Refilled(1)),
        new("practice.cap", Taking(Guidelines.Practice, 60m, 80), Taking(Guidelines.Practice, 60m, 81)),
        new("practice.daily", Alternating(Guidelines.Practice, 58, 2), Alternating(Guidelines.Practice, 60, 0)),
        new("practice.target.least", Coming(Guidelines.Practice, 60m, 120, 60), Coming(Guidelines.Practice, 60.001m, 120, 60)),
        new("practice.target.most", Coming(Guidelines.Practice, 60m, 220, 60), Coming(Guidelines.Practice, 59.999m, 220, 60)),
        new("practice.target.most", Aiming(Guidelines.Practice, 220m), Aiming(Guidelines.Practice, 220.001m)),
    ];

    private static Review Taking(Guideline guideline, decimal kilograms, int milligrams) => Review.Of(Course(Formulation.Conventional, kilograms, 130, milligrams), guideline);

    private static Review Rounding(decimal kilograms, decimal milligramsPerKilogram, CapsuleRounding rounding) => Review.Of(
        Dosing.Course.Plan(Regimen(Formulation.Conventional, kilograms, Frequency.OnceDaily, rounding, Intended(Formulation.Conventional, milligramsPerKilogram).For(120))), Smpc);

    private static Review Alternating(Guideline guideline, int first, int second) => Review.Of(
        Course(Formulation.Conventional, 60m, Daily(Formulation.Conventional, 120, first, second)), guideline);

    private static Review Lasting(int days) => Review.Of(Course(Formulation.Conventional, 60m, days, 50), Smpc);

    private static Review Coming(Guideline guideline, decimal kilograms, int days, int milligrams) => Review.Of(Course(Formulation.Conventional, kilograms, days, milligrams), guideline);

    private static Review Aiming(Guideline guideline, decimal to) => Review.Of(
        Dosing.Course.Plan(Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, Daily(Formulation.Conventional, 130, 60)), Target(120, to)), guideline);

    private static RuleVector Flag(string rule, PatientFlag flag, YesNoUnknown at, YesNoUnknown beyond) => new(
        rule, Review.Of(OrderOf(Formulation.Conventional), Known(flag, at), Smpc), Review.Of(OrderOf(Formulation.Conventional), Known(flag, beyond), Smpc));

    private static Review Renal(int milligrams) => Review.Of(
        Course(Formulation.Conventional, 20m, 120, milligrams), PatientFacts.NoneKnown.With(PatientFlag.SevereRenalInsufficiency, YesNoUnknown.Yes), Smpc);

    private static Review After(DateOnly ended) => Review.Of(OrderOf(Formulation.Conventional), Patient(60).WithPreviousCourse(ended), Smpc);

    private static Review Born(DateOnly written, DateOnly born) => Review.Of(
        OrderOf(Formulation.Conventional).WithDate(written), PatientFacts.NoneKnown.WithWeight(Kilograms(60)).WithBirthDate(born), Smpc);

    private static Review Minor(DateOnly written) => Alone(written, written.AddYears(-15));

    private static Review Alone(DateOnly born) => Alone(new DateOnly(2025, 5, 1), born);

    private static Review Alone(DateOnly written, DateOnly born) => Review.Of(
        OrderOf(Formulation.Conventional).WithDate(written),
        PatientFacts.NoneKnown.WithWeight(Kilograms(60)).WithBirthDate(born).With(PatientFlag.SecondPrescriberAgreed, YesNoUnknown.No),
        Smpc);

    private static Review Supplied(Guideline guideline, int days, YesNoUnknown canGetPregnant) => Review.Of(
        OrderOf(Formulation.Conventional).ForDays(days), Known(PatientFlag.CanGetPregnant, canGetPregnant), guideline);

    private static Review Refilled(int refills) => Review.Of(OrderOf(Formulation.Conventional).WithRefills(refills), Patient(60), Guidelines.Ipledge);
}
