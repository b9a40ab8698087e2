namespace Isotretinoin.Dosing.Tests;

public sealed class OrderDerivationFacts
{
    [Fact]
    public void An_order_is_worked_to_its_dose_over_the_weight_and_its_quantities()
    {
        Order order = Order.Of(IntakePattern.AlternateDays, OrderLine.OnceDaily(40, 1).Dispensing(30), OrderLine.TwiceDaily(20, 1, 1).Dispensing(30)).WithFormulation(Formulation.Conventional).ForDays(30);
        Derivation derivation = Derivation.Of(order, BodyWeight.FromKilograms(64m));

        Assert.Null(DerivationProperties.FaultIn(derivation));
        Assert.Equal(
            """
            given weight = 64 kg
            given pattern = 1, 0
            given days' supply = 30 days
            given line 1 strength = 40 mg conventional
            given line 1 capsules = 1 a day
            given line 1 quantity = 30 capsules
            given line 2 strength = 20 mg conventional
            given line 2 capsules = 2 a day
            given line 2 quantity = 30 capsules
            dosing days supplied = 30 days of 1, 0 = 15 days
            line 1 capsules that the days come to = 1 a day × 15 days = 15 capsules
            line 1 capsules ordered beyond the days = 30 capsules − 15 capsules = 15 capsules
            line 1 dose = 40 mg × 1 a day = 40 mg/day
            line 2 capsules that the days come to = 2 a day × 15 days = 30 capsules
            line 2 capsules ordered beyond the days = 30 capsules − 30 capsules = 0 capsules
            line 2 dose = 20 mg × 2 a day = 40 mg/day
            dose = 40 mg/day + 40 mg/day = 80 mg/day
            cycle = 80 mg/day on the days marked 1 of 1, 0 = 80, 0 mg/day
            mean = mean of 80, 0 mg/day = 40 mg/day
            mean per kg = 40 mg/day ÷ 64 kg = 0.625 mg/kg/day
            """,
            derivation.ToString());
        Assert.False(order.SupplyAddsUp);
    }

    [Fact]
    public void Without_a_body_weight_an_order_is_worked_to_its_mean()
    {
        Derivation derivation = Derivation.Of(Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(20, 1, 1)));

        Assert.Null(DerivationProperties.FaultIn(derivation));
        Assert.Equal("mean = mean of 40 mg/day = 40 mg/day", derivation.Lines[^1].ToString());
        Assert.Null(derivation.Find("weight"));
    }

    [Fact]
    public void The_working_of_an_unknown_formulation_names_no_formulation()
    {
        Derivation derivation = Derivation.Of(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(200, 2)), BodyWeight.FromKilograms(70m));

        Assert.Null(DerivationProperties.FaultIn(derivation));
        Assert.All(derivation.Given, term => Assert.Null(term.Formulation));
        Assert.Null(derivation.Find("dosing days supplied"));
    }
}
