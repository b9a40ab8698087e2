namespace Isotretinoin.Dosing.Tests;

/// <summary>Courses, orders and patients in few words, for facts about rules.</summary>
internal static class Cases
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    /// <summary>Capsules of 1 and 10 mg, so that every whole dose can be made.</summary>
    public static Product Any(Formulation formulation) => Product.Create("any", formulation, 1, 10);

    public static BodyWeight Kilograms(decimal kilograms) => BodyWeight.FromKilograms(kilograms);

    public static TitrationStep Daily(Formulation formulation, int days, params ReadOnlySpan<decimal> milligrams)
    {
        var doses = new DailyDose[milligrams.Length];
        for (int i = 0; i < doses.Length; i++)
        {
            doses[i] = DailyDose.FromMilligrams(milligrams[i], formulation);
        }

        return TitrationStep.Cycling(doses).For(days);
    }

    public static TitrationStep Intended(Formulation formulation, decimal milligramsPerKilogram) =>
        TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogram, formulation));

    public static Regimen Regimen(Formulation formulation, decimal kilograms, Frequency frequency, CapsuleRounding rounding, params ReadOnlySpan<TitrationStep> steps) =>
        Titration.Of(steps).MadeWith(Any(formulation), Kilograms(kilograms), rounding, frequency);

    /// <summary>A course of stated daily doses, divided into two.</summary>
    public static Course Course(Formulation formulation, decimal kilograms, params ReadOnlySpan<TitrationStep> steps) =>
        Dosing.Course.Plan(Regimen(formulation, kilograms, Frequency.TwiceDaily, CapsuleRounding.Down, steps));

    public static Course Course(Formulation formulation, decimal kilograms, int days, decimal milligrams) => Course(formulation, kilograms, Daily(formulation, days, milligrams));

    public static CumulativeTarget Target(decimal from, decimal to) => CumulativeTarget.Between(from, to, Formulation.Conventional);

    /// <summary>An order of 20 mg capsules in the morning and in the evening, of a known formulation.</summary>
    public static Order OrderOf(Formulation formulation) => OrderOf(formulation, 20);

    public static Order OrderOf(Formulation formulation, int strength) =>
        Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(strength, 1, 1)).WithFormulation(formulation).WithDate(Today);

    public static PatientFacts Patient(decimal kilograms) => PatientFacts.NoneKnown.WithWeight(Kilograms(kilograms), Today);

    public static PatientFacts Known(PatientFlag flag, YesNoUnknown answer) => Patient(60).With(flag, answer);
}
