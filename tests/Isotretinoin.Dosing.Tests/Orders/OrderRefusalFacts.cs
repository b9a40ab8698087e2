namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of an order: code, member, sentence and argument.</summary>
public sealed class OrderRefusalFacts
{
    private const string Division = "Accepted: one dose at once, or one in the morning and one in the evening.";
    private const string Quantities = "Accepted: one quantity of 1 to 100,000 capsules for each strength of the order, 20, 10 mg.";

    private static readonly Order Both = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 2), OrderLine.OnceDaily(10, 1));

    [Fact]
    public void Lines_are_1_to_12_of_different_strengths_and_up_to_10_000_mg() => Assert.Multiple(
        () => Refused.ByName(() => Order.Of(IntakePattern.Daily), "lines", ("product.strengths", "doses", "Accepted: 1 to 12 lines, each of a different strength.")),
        () => Refused.ByName(
            () => Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(100, 100), OrderLine.OnceDaily(1, 1)),
            "lines",
            ("dose.out-of-range", "doses", "Read 10001. Accepted: up to 10,000 mg a day.")));

    [Fact]
    public void Doses_are_one_at_once_or_one_in_the_morning_and_one_in_the_evening()
    {
        Intake once = Intake.At(IntakeTime.Once, Twenties(1));
        Intake morning = Intake.At(IntakeTime.Morning, Twenties(1));
        Intake evening = Intake.At(IntakeTime.Evening, Twenties(2));

        Assert.All(
            new Intake[][] { [], [morning], [evening], [once, once], [once, evening], [morning, morning], [evening, evening], [morning, evening, evening] },
            doses => Refused.ByName(() => Order.OfDoses(IntakePattern.Daily, doses), "doses", ("division.unknown", "doses", Division)));
        Assert.Equal("20 mg capsules, 1 once daily", Order.OfDoses(IntakePattern.Daily, once).ToString());
        Assert.Equal("20 mg capsules, 1 in the morning and 2 in the evening", Order.OfDoses(IntakePattern.Daily, evening, morning).ToString());
    }

    [Fact]
    public void Doses_have_up_to_10_000_mg_a_day_1_000_capsules_of_a_strength_and_12_strengths()
    {
        const string Accepted = "Accepted: up to 10,000 mg a day, and 1 to 1,000 capsules of a strength in a dose.";

        Refused.ByName(() => Once(CapsuleCount.OfStrength(100, 100), CapsuleCount.OfStrength(1, 1)), "doses", ("dose.out-of-range", "doses", Accepted));
        Refused.ByName(() => Once(CapsuleCount.OfStrength(1, 1_000), CapsuleCount.OfStrength(1, 1)), "doses", ("dose.out-of-range", "doses", Accepted));
        Refused.ByName(
            () => Once([.. Enumerable.Range(1, 13).Select(strength => CapsuleCount.OfStrength(strength, 1))]),
            "doses",
            ("product.strengths", "doses", "Accepted: up to 12 strengths."));
        Assert.Equal(10_000, Once(CapsuleCount.OfStrength(100, 100)).MilligramsOnDosingDay);
        Assert.Equal(1_000, Once(CapsuleCount.OfStrength(1, 600), CapsuleCount.OfStrength(1, 400)).MilligramsOnDosingDay);
        Assert.Equal(12, Once([.. Enumerable.Range(1, 12).Select(strength => CapsuleCount.OfStrength(strength, 1))]).Lines.Length);
    }

    [Fact]
    public void Every_quantity_that_does_not_fit_is_refused() => Assert.Multiple(
        () => Refused.ByName(() => Both.Dispensing(Twenties(60), CapsuleCount.AsOrdered(30, 1)), "quantities", ("supply.out-of-range", "quantities[1]", Quantities)),
        () => Refused.ByName(() => Both.Dispensing(Twenties(60), Twenties(1)), "quantities", ("supply.out-of-range", "quantities[1]", Quantities)),
        () => Refused.ByName(
            () => Both.Dispensing(Twenties(100_001), CapsuleCount.OfStrength(30, 1)),
            "quantities",
            ("supply.out-of-range", "quantities[0]", Quantities),
            ("supply.out-of-range", "quantities[1]", Quantities)),
        () => Refused.ByName(() => Both.WithInHand(CapsuleCount.OfStrength(30, 1)), "capsules", ("supply.out-of-range", "inHand[0]", Quantities)));

    [Fact]
    public void Capsules_in_hand_and_dispensed_are_different_quantities() => Assert.Equal(
        30, Both.Dispensing(Twenties(60), CapsuleCount.OfStrength(10, 30)).WithInHand(Twenties(60), CapsuleCount.OfStrength(10, 30)).DaysInHand);

    [Fact]
    public void Numbers_are_refused_by_their_member() => Assert.Multiple(
        () => Refused.ByName(() => Both.ForDays(0), "days", ("supply.out-of-range", "supplyDays", "Read 0. Accepted: 1 to 3,650 days.")),
        () => Refused.ByName(() => Both.AfterSupply(Asked.Start, 3_651), "days", ("supply.out-of-range", "lastSupply.days", "Read 3651. Accepted: 1 to 3,650 days.")),
        () => Refused.ByName(() => Both.WithRefills(-1), "refills", ("supply.out-of-range", "refills", "Read -1. Accepted: 0 to 1,000 refills.")),
        () => Refused.ByName(() => OrderLine.OnceDaily(0, 1), "strengthInMilligrams", ("dose.out-of-range", "mg", "Read 0. Accepted: 1 to 1,000 mg.")),
        () => Refused.ByName(() => OrderLine.TwiceDaily(20, 1, 0), "evening", ("dose.out-of-range", "count", "Read 0. Accepted: 1 to 1,000 capsules.")),
        () => Refused.ByName(
            () => OrderLine.OnceDaily(20, 1).Dispensing(0), "quantity", ("supply.out-of-range", "count", "Read 0. Accepted: 1 to 100,000 capsules.")));

    [Fact]
    public void A_formulation_and_a_product_agree() => Assert.All(
        new Func<object?>[]
        {
            () => Both.WithFormulation(Formulation.Lidose).Of(Catalogue.UsConventional),
            () => Both.Of(Catalogue.UsConventional).WithFormulation(Formulation.Lidose),
        },
        act => Assert.Equal("formulation", Refusal.Of(Assert.Throws<FormulationMismatchException>(act))[0].Member));

    private static Order Once(params CapsuleCount[] capsules) => Order.OfDoses(IntakePattern.Daily, Intake.At(IntakeTime.Once, capsules));

    private static CapsuleCount Twenties(int count) => CapsuleCount.OfStrength(20, count);
}
