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
        Order unknown = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(10, 1), OrderLine.OnceDaily(20, 1), OrderLine.InTheEvening(40, 1));
        yield return new("always.maximum.unknown-formulation", Review.Of(unknown, Patient(35m)), Review.Of(unknown, Patient(34.999m)));
        yield return new(
            "always.maximum.unreadable-weight",
            Review.Of(OrderOf(Formulation.Conventional, 40), PatientFacts.NoneKnown.WithWeightAsWritten("40 mg")),
            Review.Of(OrderOf(Formulation.Conventional, 40), PatientFacts.NoneKnown.WithWeightAsWritten("39.999 mg")));
        yield return Needed("unlikely", at: 10, beyond: 11);
        yield return Needed("unlikely", at: 41, beyond: 40);
        yield return Needed("doubtful", at: 40, beyond: 41);
        yield return Needed("doubtful", at: 61, beyond: 60);
        yield return Needed("implausible", at: 60, beyond: 61);
        yield return new("always.rounded-up-far", Rounded(40m, 1m, CapsuleRounding.Up, 50), Rounded(39.999m, 1m, CapsuleRounding.Up, 50));
        yield return new("always.rounded-down-far", Rounded(40m, 1m, CapsuleRounding.Down, 30), Rounded(40.001m, 1m, CapsuleRounding.Down, 30));
        yield return new("always.ceiling", Capped(80m, 80, CapsuleRounding.Nearest), Capped(80.001m, 80, CapsuleRounding.Nearest));
        yield return new("always.ceiling", Capped(60m, 60, CapsuleRounding.Up), Capped(61m, 69, CapsuleRounding.Up));
        yield return new("always.pregnancy", Review.Of(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, YesNoUnknown.No)), Review.Of(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, YesNoUnknown.Yes)));
        yield return new("always.age", Born(Today), Born(Today.AddDays(1)));
        yield return new("always.age", Born(Today.AddYears(-110)), Born(Today.AddYears(-110).AddDays(-1)));
        yield return new(
            "always.weight-future",
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today)),
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today.AddDays(1))));
        yield return new("always.weight", Reviewed(25m), Reviewed(24.999m));
        yield return new("always.weight", Reviewed(200m), Reviewed(200.001m));
        yield return new(
            "always.not-substitutable",
            Review.Of(Converted(Intended(Formulation.Conventional, 1m), Formulation.Conventional)),
            Review.Of(Converted(Intended(Formulation.Conventional, 1m), Formulation.Lidose)));
        yield return new("always.target-converted", Review.Of(Aiming(Formulation.Conventional)), Review.Of(Aiming(Formulation.Lidose)), "always.not-substitutable");
        yield return new("always.supply-beyond-target", InWholeSupplies(30m), InWholeSupplies(29.999m));
        yield return new(
            "always.weight-unreadable",
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeightAsWritten("70 kg")),
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeightAsWritten("70 mg")));
        yield return Slip(after: 170m, at: 70.100m, beyond: 70.101m);
        yield return Slip(after: 60m, at: 119.049m, beyond: 119.050m);
        yield return Slip(after: 60m, at: 145.506m, beyond: 145.505m);
        yield return Slip(after: 30m, at: 269.999m, beyond: 270m);
        yield return Slip(after: 30m, at: 330.001m, beyond: 330m);
        yield return Grown(new DateOnly(2014, 3, 3), new DateOnly(2014, 3, 2));
        yield return new("always.weight-slip", Child(366), Child(365));
        yield return new(
            "always.weight-stale",
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today.AddDays(-90))),
            Review.Of(OrderOf(Formulation.Conventional), PatientFacts.NoneKnown.WithWeight(Kilograms(60), Today.AddDays(-91))));
        yield return new(
            "always.patient-contradiction",
            Tested(PregnancyTest.Negative(Today.AddDays(-1)), PregnancyTest.Positive(Today)),
            Tested(PregnancyTest.Positive(Today.AddDays(-1)), PregnancyTest.Negative(Today)));
        yield return new("always.strength-implausible", Review.Of(OrderOf(Formulation.Conventional, 40), Patient(60)), Review.Of(OrderOf(Formulation.Conventional, 41), Patient(60)));
        yield return new("always.no-such-capsule.formulation", Review.Of(OrderOf(Formulation.Lidose, 25), Patient(60)), Review.Of(OrderOf(Formulation.Micronized, 25), Patient(60)));
        yield return new("always.no-such-capsule.product", Ordered(Catalogue.UsConventional, 30), Ordered(Catalogue.UkConventional, 30));
        yield return new("always.formulation-from-capsules", Unstated(20), Unstated(16));
        yield return new("always.formulation-mixed", Together(20, 16), Together(25, 16));
        yield return new(
            "always.maximum.of-capsules",
            Review.Of(OrderOf(Formulation.Conventional, 32), Patient(40m)),
            Review.Of(OrderOf(Formulation.Conventional, 32), Patient(39.999m)));
        yield return new("always.supply-early.some", InHand(0), InHand(1));
        yield return new("always.supply-early.some", InHand(8), InHand(7));
        yield return new("always.supply-early.many", InHand(7), InHand(8));
        yield return new("always.strength-ambiguous", Stated(20), Unstated(20));
        yield return new(
            "always.patient-contradiction",
            Review.Of(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.CanGetPregnant, YesNoUnknown.Yes)),
            Review.Of(OrderOf(Formulation.Conventional), Known(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.CanGetPregnant, YesNoUnknown.No)));
        yield return new("always.supply-adds-up", Supplied(60, 30), Supplied(59, 30));
        yield return new("always.supply-adds-up", Supplied(60, 30), Supplied(60, 31));
    }

    /// <summary>1 mg/kg/day of a weight, at most a number of milligrams.</summary>
    private static Review Capped(decimal kilograms, int most, CapsuleRounding rounding) => Review.Of(Course.Plan(Titration
        .StartAt(TitrationStep.Taking(Formulation.Conventional.MilligramsPerKilogramPerDay(1)).AtMost(Formulation.Conventional.MilligramsPerDay(most)))
        .StoppingAfter(28)
        .MadeWith(Catalogue.UsConventional, Kilograms(kilograms), rounding, Frequency.TwiceDaily)));

    private static RuleVector Maximum(Formulation formulation, decimal milligrams) => new(
        $"always.maximum.{formulation}", Review.Of(Course(formulation, 60m, 120, milligrams)), Review.Of(Course(formulation, 59.999m, 120, milligrams)));

    /// <summary>Capsules of 5 mg without a weight: 10, 40 and 60 of them need 25, 100 and 150 kg.</summary>
    private static RuleVector Needed(string kind, int at, int beyond) => new($"always.weight-needed.{kind}", Unweighed(at), Unweighed(beyond));

    private static Review Unweighed(int capsules) => Review.Of(
        Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(5, capsules)).WithFormulation(Formulation.Conventional).WithDate(Today), PatientFacts.NoneKnown);

    private static Review Rounded(decimal kilograms, decimal milligramsPerKilogram, CapsuleRounding rounding, int strength) => Review.Of(Dosing.Course.Plan(
        Titration.Of(Intended(Formulation.Conventional, milligramsPerKilogram).For(120))
            .MadeWith(Product.Create("any", Formulation.Conventional, strength), Kilograms(kilograms), rounding, Frequency.OnceDaily)));

    private static Review Born(DateOnly date) => Review.Of(OrderOf(Formulation.Conventional), Patient(60).WithBirthDate(date));

    /// <summary>Weights that are ten years apart: at 12 years of age nobody has grown so much.</summary>
    private static RuleVector Grown(DateOnly atBorn, DateOnly beyondBorn) => new("always.weight-slip", Apart(atBorn, 3_650), Apart(beyondBorn, 3_650));

    private static Review Child(int days) => Apart(Today.AddYears(-8), days);

    private static Review Apart(DateOnly born, int days) => Review.Of(
        OrderOf(Formulation.Conventional, 5),
        PatientFacts.NoneKnown.WithBirthDate(born).WithWeights(WeightHistory.Of(Weighing.On(Today.AddDays(-days), Kilograms(30)), Weighing.On(Today, Kilograms(66)))));

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

    private static Review Stated(int strength) => Review.Of(OrderOf(Formulation.Conventional, strength), Patient(60));

    private static Review Ordered(Product product, int strength) =>
        Review.Of(Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(strength, 1, 1)).Of(product), Patient(60));

    private static Review Together(int one, int other) =>
        Review.Of(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(one, 1), OrderLine.InTheEvening(other, 1)), Patient(60));

    private static Review InHand(int days) => Review.Of(OrderOf(Formulation.Conventional).AfterSupply(Today.AddDays(days - 30), 30), Patient(60));

    private static Review Supplied(int capsules, int days) =>
        Review.Of(Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(20, 1, 1).Dispensing(capsules)).WithFormulation(Formulation.Conventional).ForDays(days), Patient(60));

    // 1,200 mg to 20 mg/kg are 20 days of 60 mg; the supply of 30 days comes to 1,800 mg, 30 mg/kg.
    private static Review InWholeSupplies(decimal to) => Review.Of(Course.Plan(
        Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(60, Formulation.Conventional)))
            .MadeWith(Catalogue.UsConventional, Kilograms(60), CapsuleRounding.Down, Frequency.TwiceDaily),
        CumulativeTarget.Between(20m, to, Formulation.Conventional),
        TotalDose.FromMilligrams(0, Formulation.Conventional),
        CourseEnd.WithSupplyOf(30)));
}
