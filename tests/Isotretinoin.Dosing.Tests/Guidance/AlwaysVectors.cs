using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Boundary vectors of the rules that are always reviewed.</summary>
internal static class AlwaysVectors
{
    public static IEnumerable<RuleVector> All()
    {
        yield return Maximum(Formulation.Conventional, 120);
        yield return Maximum(Formulation.Lidose, 120);
        yield return Maximum(Formulation.Micronized, 96);
        Order unknown = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(35, 1, 1));
        yield return new("always.maximum.unknown-formulation", Review.Of(unknown, Patient(35m)), Review.Of(unknown, Patient(34.999m)));
        yield return new(
            "always.maximum.unreadable-weight",
            Review.Of(OrderOf(Formulation.Conventional, 40), PatientFacts.NoneKnown.WithWeightAsWritten("40 mg")),
            Review.Of(OrderOf(Formulation.Conventional, 40), PatientFacts.NoneKnown.WithWeightAsWritten("39.999 mg")));
        yield return new("always.weight", Reviewed(25m), Reviewed(24.999m));
        yield return new("always.weight", Reviewed(200m), Reviewed(200.001m));
        yield return new(
            "always.not-substitutable",
            Review.Of(Converted(Intended(Formulation.Conventional, 1m), Formulation.Conventional)),
            Review.Of(Converted(Intended(Formulation.Conventional, 1m), Formulation.Lidose)));
        yield return new("always.target-converted", Review.Of(Aiming(Formulation.Conventional)), Review.Of(Aiming(Formulation.Lidose)), "always.not-substitutable");
        yield return new(
            "always.weight-unreadable",
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeightAsWritten("70 kg")),
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeightAsWritten("70 mg")));
        yield return Slip(after: 170m, at: 70.100m, beyond: 70.101m);
        yield return Slip(after: 60m, at: 119.049m, beyond: 119.050m);
        yield return Slip(after: 60m, at: 145.506m, beyond: 145.505m);
        yield return Slip(after: 30m, at: 269.999m, beyond: 270m);
        yield return Slip(after: 30m, at: 330.001m, beyond: 330m);
        yield return new(
            "always.weight-stale",
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today.AddDays(-90))),
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today.AddDays(-91))));
        yield return new(
            "always.patient-contradiction",
            Tested(PregnancyTest.Negative(Today.AddDays(-1)), PregnancyTest.Positive(Today)),
            Tested(PregnancyTest.Positive(Today.AddDays(-1)), PregnancyTest.Negative(Today)));
        yield return new("always.strength-implausible", Review.Of(OrderOf(Formulation.Conventional, 40), Patient(60)), Review.Of(OrderOf(Formulation.Conventional, 41), Patient(60)));
        yield return new("always.strength-implausible", Review.Of(OrderOf(Formulation.Lidose, 25), Patient(60)), Review.Of(OrderOf(Formulation.Micronized, 25), Patient(60)));
        yield return new("always.strength-ambiguous", Unstated(25), Unstated(20));
        yield return new("always.supply-adds-up", Supplied(60, 30), Supplied(59, 30));
        yield return new("always.supply-adds-up", Supplied(60, 30), Supplied(60, 31));
    }

    private static RuleVector Maximum(Formulation formulation, decimal milligrams) => new(
        $"always.maximum.{formulation}", Review.Of(Course(formulation, 60m, 120, milligrams)), Review.Of(Course(formulation, 59.999m, 120, milligrams)));

    private static Review Reviewed(decimal kilograms) => Review.Of(OrderOf(Formulation.Conventional, 10), Patient(kilograms));

    private static Course Converted(TitrationStep step, Formulation to) => Dosing.Course.Plan(Regimen(to, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, step.ConvertedTo(to).For(100)));

    private static Course Aiming(Formulation formulation) => Dosing.Course.Plan(
        Regimen(formulation, 60m, Frequency.TwiceDaily, CapsuleRounding.Down, Daily(formulation, 100, 60)), Target(120, 150).ConvertedTo(formulation));

    private static Review Tested(PregnancyTest before, PregnancyTest after) => Review.Of(
        OrderOf(Formulation.Conventional), Patient(60).WithPregnancyTests(before, after));

    private static RuleVector Slip(decimal after, decimal at, decimal beyond) => new(
        "always.weight-slip", Weighed(after, at), Weighed(after, beyond));

    private static Review Weighed(decimal before, decimal now) => Review.Of(OrderOf(Formulation.Conventional), Patient(now).WithEarlierWeight(Kilograms(before)));

    private static Review Unstated(int strength) => Review.Of(Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(strength, 1, 1)), Patient(60));

    private static Review Supplied(int capsules, int days) =>
        Review.Of(Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(20, 1, 1).Dispensing(capsules)).WithFormulation(Formulation.Conventional).ForDays(days), Patient(60));
}
