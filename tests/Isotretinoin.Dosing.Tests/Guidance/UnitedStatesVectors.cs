using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Boundary vectors of the United States labels.</summary>
internal static class UnitedStatesVectors
{
    private static readonly Guideline Label = Guidelines.UnitedStatesLabel;

    public static IEnumerable<RuleVector> All() =>
    [
        .. Of(Formulation.Conventional, 30, 60, 0.5m, 1m),
        .. Of(Formulation.Lidose, 30, 60, 0.5m, 1m),
        .. Of(Formulation.Micronized, 24, 48, 0.4m, 0.8m),
        Flag("us-label.food", PatientFlag.TakesWithFood, YesNoUnknown.Yes, YesNoUnknown.No),
        Flag("us-label.pregnancy", PatientFlag.Pregnant, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("us-label.progestogen-only-pill", PatientFlag.TakesProgestogenOnlyPill, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("us-label.tetracycline", PatientFlag.TakesTetracycline, YesNoUnknown.No, YesNoUnknown.Yes),
        Flag("us-label.vitamin-a", PatientFlag.TakesVitaminA, YesNoUnknown.No, YesNoUnknown.Yes),
        new("us-label.long-term.conventional", LowFor(Formulation.Conventional, 140, 30), LowFor(Formulation.Conventional, 141, 30)),
        new(
            "us-label.long-term.conventional",
            Low(Formulation.Conventional, 60m, 30),
            Low(Formulation.Conventional, 60.001m, 30),
            "us-label.range.conventional.below"),
        new(
            "us-label.severe-acne.conventional",
            Severe(Formulation.Conventional, 60m, 30),
            Severe(Formulation.Conventional, 60.001m, 30),
            "us-label.range.conventional.below"),
        Flag("us-label.soya-peanut", PatientFlag.SoyaOrPeanutAllergy, YesNoUnknown.No, YesNoUnknown.Yes),
        new("us-label.duration.least", Lasting(105), Lasting(104)),
        new("us-label.duration.most", Lasting(140), Lasting(141)),
        new("us-label.duration.target", Aiming(70m), Aiming(70.001m)),
        new("us-label.second-course", After(Today.AddDays(-59), Today), After(Today.AddDays(-58), Today)),
        new("us-label.second-course", After(new DateOnly(2026, 6, 30), new DateOnly(2026, 8, 30)), After(new DateOnly(2026, 6, 30), new DateOnly(2026, 8, 29))),
        new("us-label.age", Born(Today.AddYears(-12)), Born(Today.AddYears(-12).AddDays(1))),
    ];

    private static IEnumerable<RuleVector> Of(Formulation formulation, int low, int high, decimal lowPerKilogram, decimal highPerKilogram)
    {
        string range = $"us-label.range.{formulation}";
        yield return new($"{range}.below", Taking(formulation, 60m, low), Taking(formulation, 60.001m, low));
        yield return new($"{range}.above", Taking(formulation, 60m, high), Taking(formulation, 59.999m, high));
        yield return new($"{range}.rounded", Rounding(formulation, 60m, lowPerKilogram, CapsuleRounding.Down), Rounding(formulation, 60.001m, lowPerKilogram, CapsuleRounding.Down));
        yield return new($"{range}.rounded", Rounding(formulation, 60m, highPerKilogram, CapsuleRounding.Up), Rounding(formulation, 59.999m, highPerKilogram, CapsuleRounding.Up));
        yield return new($"us-label.once-daily.{formulation}", Divided(formulation, low, Frequency.TwiceDaily), Divided(formulation, low, Frequency.OnceDaily));
        yield return new($"us-label.daily.{formulation}", Alternating(formulation, high - 1, 1), Alternating(formulation, high, 0));
        string adults = $"us-label.adults.{formulation}";
        yield return new(adults, Aged(formulation, 60m, high, 17), Aged(formulation, 59.999m, high, 17), $"{range}.above");
        yield return new(adults, Aged(formulation, 59.999m, high, 18), Aged(formulation, 59.999m, high, 17));
    }

    private static Review Taking(Formulation formulation, decimal kilograms, int milligrams) => Review.Of(Course(formulation, kilograms, 120, milligrams), Label);

    private static Review Rounding(Formulation formulation, decimal kilograms, decimal milligramsPerKilogram, CapsuleRounding rounding) => Review.Of(
        Dosing.Course.Plan(Regimen(formulation, kilograms, Frequency.TwiceDaily, rounding, Intended(formulation, milligramsPerKilogram).For(120))), Label);

    private static Review Divided(Formulation formulation, int milligrams, Frequency frequency) => Review.Of(
        Dosing.Course.Plan(Regimen(formulation, 60m, frequency, CapsuleRounding.Down, Daily(formulation, 120, milligrams))), Label);

    private static Review Alternating(Formulation formulation, int first, int second)
    {
        TitrationStep step = Daily(formulation, 120, first, second).Taken(second == 1 ? Frequency.OnceDaily : Frequency.TwiceDaily);
        return Review.Of(Course(formulation, 60m, second == 1 ? Daily(formulation, 120, first - 1, 2) : step), Label);
    }

    private static Review LowFor(Formulation formulation, int days, int low) => Review.Of(
        Course(formulation, 60m, Daily(formulation, days, low - 1), Daily(formulation, 200 - days, low)), Label);

    private static Review Low(Formulation formulation, decimal kilograms, int low) => Review.Of(Course(formulation, kilograms, 141, low), Label);

    private static Review Severe(Formulation formulation, decimal kilograms, int low) => Review.Of(
        Course(formulation, kilograms, 120, low), PatientFacts.NoneKnown.With(AcneSeverity.Severe), Label);

    private static Review Aged(Formulation formulation, decimal kilograms, int milligrams, int years) => Review.Of(
        Course(formulation, kilograms, 120, milligrams).StartingOn(Today), PatientFacts.NoneKnown.WithBirthDate(Today.AddYears(-years)), Label);

    private static RuleVector Flag(string rule, PatientFlag flag, YesNoUnknown at, YesNoUnknown beyond) => new(
        rule, Review.Of(OrderOf(Formulation.Conventional), Known(flag, at), Label), Review.Of(OrderOf(Formulation.Conventional), Known(flag, beyond), Label));

    private static Review Lasting(int days) => Review.Of(Course(Formulation.Conventional, 60m, days, 60), Label);

    private static Review Aiming(decimal from) => Review.Of(
        Dosing.Course.Plan(Regimen(Formulation.Conventional, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, Daily(Formulation.Conventional, 140, 30)), Target(from, 150)), Label);

    private static Review After(DateOnly ended, DateOnly written) => Review.Of(
        OrderOf(Formulation.Conventional).WithDate(written), PatientFacts.NoneKnown.WithWeight(Kilograms(60)).WithPreviousCourse(ended), Label);

    private static Review Born(DateOnly date) => Review.Of(OrderOf(Formulation.Conventional), Patient(60).WithBirthDate(date), Label);
}
