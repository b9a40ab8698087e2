using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

public sealed class DispensingLineFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60m);

    [Fact]
    public void A_divided_day_of_two_strengths_has_a_line_for_each()
    {
        Supply fill = Fill(Catalogue.UsConventional, Frequency.TwiceDaily, 30, 30m);
        Assert.Equal(
            [
                "20 mg: Take 1 capsule by mouth in the morning with food. 30 capsules for 30 days.",
                "10 mg: Take 1 capsule by mouth in the evening with food. 30 capsules for 30 days.",
            ],
            DispensingLine.Of(fill).Select(line => line.ToString()));
    }

    [Fact]
    public void Two_equal_doses_are_one_line() => Assert.Equal(
        ["Take 1 capsule by mouth in the morning and 1 capsule in the evening with food."],
        DispensingLine.Of(Fill(Catalogue.UsConventional, Frequency.TwiceDaily, 30, 60m)).Select(line => line.Directions));

    [Fact]
    public void Capsules_that_need_no_food_are_directed_without_it() => Assert.Equal(
        ["Take 1 capsule by mouth once a day."],
        DispensingLine.Of(Fill(Catalogue.AbsoricaLd, Frequency.OnceDaily, 30, 32m)).Select(line => line.Directions));

    [Fact]
    public void Alternating_doses_are_directed_day_by_day() => Assert.Equal(
        ["Take by mouth with food: day 1: 1 capsule; day 2: 2 capsules; then begin again from day 1, every 2 days."],
        DispensingLine.Of(Fill(Catalogue.CaAccutane, Frequency.OnceDaily, 30, 40m, 80m)).Select(line => line.Directions));

    [Fact]
    public void A_fill_that_begins_within_the_cycle_counts_from_its_own_first_day()
    {
        Supply second = Course(Catalogue.CaAccutane, Frequency.OnceDaily, 60, 40m, 80m).Supplies(15)[1];
        Assert.StartsWith("Take by mouth with food: day 1: 2 capsules; day 2: 1 capsule", DispensingLine.Of(second)[0].Directions, StringComparison.Ordinal);
    }

    [Law]
    public Property The_lines_of_a_fill_are_the_same_whether_it_is_asked_for_alone_or_with_the_others() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            foreach (int days in (ReadOnlySpan<int>)[1, 5, 28, 30, 92])
            {
                ImmutableArray<Supply> fills = c.Plan().Supplies(days);
                Assert.Equal(
                    fills.Select(fill => string.Join('|', DispensingLine.Of(fill))),
                    DispensingLine.OfEach(fills.AsSpan()).Select(lines => string.Join('|', lines)));
            }
        });

    [Fact]
    public void A_week_in_four_names_its_stretches()
    {
        TitrationStep pulse = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional), IntakePattern.OneWeekInFour).For(28);
        Supply fill = Dosing.Course.Plan(Titration.Of(pulse).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily)).Supplies(28)[0];
        DispensingLine line = Assert.Single(DispensingLine.Of(fill));
        Assert.Equal("Take 1 capsule by mouth on days 1 to 7 of every 28 with food.", line.Directions);
        Assert.Equal(7, line.Quantity);
        Assert.Equal(28, line.Days);
    }

    [Fact]
    public void A_fill_of_an_order_holds_what_its_stated_days_take_whatever_the_quantity()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.InTheEvening(10, 1), OrderLine.TwiceDaily(20, 1, 2).Dispensing(17)).WithFormulation(Formulation.Conventional);
        Assert.Equal(
            [
                "20 mg: Take 1 capsule by mouth in the morning and 2 capsules in the evening with food. 90 capsules for 30 days.",
                "10 mg: Take 1 capsule by mouth in the evening with food. 30 capsules for 30 days.",
            ],
            DispensingLine.Of(order.ForDays(30)).Select(line => line.ToString()));
        Assert.Empty(DispensingLine.Of(order));
    }

    [Fact]
    public void An_order_of_an_unknown_formulation_in_a_pattern_names_its_days_and_no_food() => Assert.Equal(
        ["40 mg: Take 1 capsule by mouth every other day. 15 capsules for 29 days."],
        DispensingLine.Of(Order.Of(IntakePattern.AlternateDays, OrderLine.OnceDaily(40, 1)).ForDays(29)).Select(line => line.ToString()));

    [Theory]
    [InlineData("alternate-days", "Take 1 capsule by mouth every other day with food.", "Take 1 capsule by mouth every other day from the second with food.")]
    [InlineData("mon-wed-fri", "Take 1 capsule by mouth on Mondays, Wednesdays and Fridays with food.", "Take 1 capsule by mouth on Mondays, Wednesdays and Fridays with food.")]
    [InlineData("110", "Take 1 capsule by mouth on days 1 and 2 of every 3 with food.", "Take 1 capsule by mouth on days 2 and 3 of every 3 with food.")]
    public void A_pattern_is_directed_in_words_from_the_first_day_of_each_fill(string pattern, string first, string second)
    {
        TitrationStep step = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional), IntakePattern.Parse(pattern, provider: null)).For(60);
        Course course = Dosing.Course.Plan(Titration.Of(step).StartingOn(new(2026, 1, 8)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily));

        Assert.Equal([first, second], course.Supplies(pattern == "110" ? 29 : 15).Take(2).Select(fill => Assert.Single(DispensingLine.Of(fill)).Directions));
    }

    [Fact]
    public void A_strength_that_is_taken_on_some_days_of_a_cycle_names_those() => Assert.Equal(
        ["Take 1 capsule by mouth every other day from the second with food.", "Take 1 capsule by mouth every other day with food."],
        DispensingLine.Of(Fill(Catalogue.UsConventional, Frequency.OnceDaily, 30, 30m, 40m)).Select(line => line.Directions));

    private static Supply Fill(Product product, Frequency frequency, int days, params ReadOnlySpan<decimal> milligrams) => Course(product, frequency, days, milligrams).Supplies(30)[0];

    private static Course Course(Product product, Frequency frequency, int days, params ReadOnlySpan<decimal> milligrams) => Dosing.Course.Plan(
        Titration.Of(Cases.Daily(product.Formulation, days, milligrams)).MadeWith(product, Weight, CapsuleRounding.Down, frequency));
}
