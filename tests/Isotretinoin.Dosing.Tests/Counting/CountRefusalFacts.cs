namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of a count or of the capsules in hand: code, member, sentence and argument.</summary>
public sealed class CountRefusalFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly CountedOn = new(2026, 1, 30);

    private static readonly DosingCycle Forty = Cycle(40);
    private static readonly DosingCycle Thirty = Cycle(30);

    [Fact]
    public void A_count_without_a_supply_is_refused() => Refused.ByName(
        Count([]), "supplies", ("supplies.none", "supplies", "A count of capsules needs at least one dispensed supply."));

    [Fact]
    public void A_count_is_of_a_formulation_whatever_else_is_wrong() =>
        Assert.Throws<ArgumentNullException>("formulation", () => PillCount.Of(null!, [], CountedOn));

    [Fact]
    public void Every_supply_after_the_count_is_refused() => Refused.ByName(
        Count([Supply(First, 60), Supply(new(2026, 1, 31), 60), Supply(new(2026, 2, 5), 60)]),
        "supplies",
        ("supplies.after-count", "supplies[1]", "A supply is dated 2026-01-31, after the count. Accepted: dates up to 2026-01-30."),
        ("supplies.after-count", "supplies[2]", "A supply is dated 2026-02-05, after the count. Accepted: dates up to 2026-01-30."));

    [Fact]
    public void A_supply_on_the_day_of_the_count_is_accepted() =>
        Assert.Equal(CountedOn, PillCount.Of(Formulation.Conventional, [Supply(CountedOn, 60)], CountedOn).First);

    [Fact]
    public void Every_strength_of_which_more_is_left_is_refused() => Refused.ByName(
        Count([Supply(First, 60)], CapsuleCount.OfStrength(20, 61), CapsuleCount.OfStrength(10, 2)),
        "left",
        ("pill-count.more-left", "left[0]", "61 × 20 mg are left, but 60 were dispensed."),
        ("pill-count.more-left", "left[1]", "2 × 10 mg are left, but 0 were dispensed."));

    [Fact]
    public void As_many_left_as_were_dispensed_are_accepted_and_one_more_is_not()
    {
        Assert.Equal(0, PillCount.Of(Formulation.Conventional, [Supply(First, 60)], CountedOn, CapsuleCount.OfStrength(20, 59), CapsuleCount.OfStrength(20, 1)).Taken.Milligrams);
        Refused.ByName(
            Count([Supply(First, 60)], CapsuleCount.OfStrength(20, 60), CapsuleCount.OfStrength(20, 1)),
            "left",
            ("pill-count.more-left", "left[1]", "61 × 20 mg are left, but 60 were dispensed."));
    }

    [Fact]
    public void Of_supplies_and_capsules_left_that_are_both_wrong_no_argument_is_named() => Refused.ByName(
        Count([Supply(First, 60), Supply(new(2026, 1, 31), 60)], CapsuleCount.OfStrength(20, 121)),
        argument: null,
        ("supplies.after-count", "supplies[1]", "A supply is dated 2026-01-31, after the count. Accepted: dates up to 2026-01-30."),
        ("pill-count.more-left", "left[0]", "121 × 20 mg are left, but 120 were dispensed."));

    [Fact]
    public void Up_to_500_000_mg_are_counted()
    {
        Assert.Equal(500_000, PillCount.Of(Formulation.Conventional, [Supply(First, 25_000)], CountedOn).Taken.Milligrams);
        Refused.ByName(Count([Supply(First, 25_001)]), "supplies", ("dose.out-of-range", "supplies", "Read 500020. Accepted: 0 to 500,000 mg, with at most 6 decimals."));
    }

    [Fact]
    public void Up_to_500_000_mg_are_in_hand()
    {
        Assert.Equal("24940 × 20 mg", Assert.Single(NetSupply.Of(Forty, 30, Formulation.Conventional, CapsuleCount.OfStrength(20, 25_000)).NotUsed).ToString());
        Refused.ByName(
            () => NetSupply.Of(Forty, 30, Formulation.Conventional, CapsuleCount.OfStrength(20, 25_001)),
            "capsules",
            ("dose.out-of-range", "", "Read 500020. Accepted: 0 to 500,000 mg, with at most 6 decimals."));
    }

    [Fact]
    public void Capsules_that_no_product_has_are_not_in_hand() => Refused.ByName(
        () => NetSupply.Of(Forty, 30, Formulation.Conventional, CapsuleCount.AsOrdered(101, 1)),
        "capsules",
        ("dose.out-of-range", "mg", "Read 101. Accepted: 1 to 100 mg."));

    [Fact]
    public void Supplies_are_of_1_to_365_days() => Assert.Multiple(
        () => Refused.ByName(() => NetSupply.Of(Forty, 0, Formulation.Conventional), "days", ("supply.out-of-range", "supplyDays", "Read 0. Accepted: 1 to 365 days.")),
        () => Refused.ByName(() => NetSupply.Of(Forty, 366, Formulation.Conventional), "days", ("supply.out-of-range", "supplyDays", "Read 366. Accepted: 1 to 365 days.")));

    [Fact]
    public void Nothing_left_and_nothing_to_dispense_are_said()
    {
        PillCount two = PillCount.Of(
            Formulation.Conventional, [DispensedSupply.On(First, CapsuleCount.OfStrength(20, 60), CapsuleCount.OfStrength(10, 30))], CountedOn, CapsuleCount.OfStrength(20, 2), CapsuleCount.OfStrength(10, 1));

        Assert.Equal("2026-01-01 to 2026-01-30: 1450 mg conventional taken; left, conventional: 2 × 20 mg, 1 × 10 mg", two.ToString());
        Assert.Equal(
            "2026-01-01 to 2026-01-30: 1200 mg conventional taken; left, conventional: no capsules",
            PillCount.Of(Formulation.Conventional, [Supply(First, 60)], CountedOn).ToString());
        Assert.Equal("nothing to dispense, of 60 × 20 mg needed", NetSupply.Of(Forty, 30, Formulation.Conventional, CapsuleCount.OfStrength(20, 60)).ToString());
        Assert.Equal("6 × 20 mg, 6 × 10 mg to dispense, of 6 × 20 mg, 6 × 10 mg needed", NetSupply.Of(Thirty, 6, Formulation.Conventional).ToString());
        Assert.Equal("1 × 20 mg to dispense, of 60 × 20 mg needed", NetSupply.Of(Forty, 30, Formulation.Conventional, CapsuleCount.OfStrength(20, 59)).ToString());
    }

    private static DosingCycle Cycle(decimal milligrams) => Titration.StartAt(TitrationStep.Cycling(Asked.Daily(milligrams)))
        .MadeWith(Catalogue.UsConventional.Stocking(10, 20), BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.TwiceDaily).Steps[0].Cycle;

    private static DispensedSupply Supply(DateOnly date, int count) => DispensedSupply.On(date, CapsuleCount.OfStrength(20, count));

    private static Func<object?> Count(DispensedSupply[] supplies, params CapsuleCount[] left) =>
        () => PillCount.Of(Formulation.Conventional, supplies, CountedOn, left);
}
