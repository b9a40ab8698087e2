namespace Isotretinoin.Dosing.Tests;

/// <summary>What an order says in words and numbers, and what it leaves open.</summary>
public sealed class OrderFacts
{
    // 40 mg on three days of seven.
    private static readonly Order ThreeDays = Order.Of(IntakePattern.MondayWednesdayFriday, OrderLine.TwiceDaily(20, 1, 1));

    [Theory]
    [InlineData(2, 0, "20 mg capsules, 2 once daily")]
    [InlineData(0, 2, "20 mg capsules, 2 in the evening")]
    [InlineData(2, 1, "20 mg capsules, 2 in the morning and 1 in the evening")]
    public void A_line_says_when_its_capsules_are_taken(int first, int second, string text)
    {
        OrderLine line = second == 0 ? OrderLine.OnceDaily(20, first) : first == 0 ? OrderLine.InTheEvening(20, second) : OrderLine.TwiceDaily(20, first, second);

        Assert.Equal(text, line.ToString());
        Assert.Equal($"{text}, 60 capsules", line.Dispensing(60).ToString());
        Assert.Equal($"{text}, 1 capsule", line.Dispensing(1).ToString());
    }

    [Fact]
    public void A_line_stands_in_its_order()
    {
        Assert.Equal("40 mg capsules, 2 in the morning; 20 mg capsules, 1 in the evening", Daily(OrderLine.OnceDaily(40, 2), OrderLine.InTheEvening(20, 1)).ToString());
        Assert.Equal("40 mg capsules, 2 once daily; 20 mg capsules, 1 once daily", Daily(OrderLine.OnceDaily(40, 2), OrderLine.OnceDaily(20, 1)).ToString());
        Assert.Equal("40 mg capsules, 1 every other day, 15 capsules", Order.Of(IntakePattern.AlternateDays, OrderLine.OnceDaily(40, 1).Dispensing(15)).ToString());
        Assert.Equal("40 mg capsules, 1 in the evening on Mondays", Order.Of(IntakePattern.Parse("mon", provider: null), OrderLine.InTheEvening(40, 1)).ToString());
    }

    [Fact]
    public void Means_count_off_days_too() => Assert.Equal(
        (Ratio.Of(120, 7), Ratio.Of(2, 7)), (ThreeDays.MeanMilligramsPerDay, ThreeDays.MilligramsPerKilogramPerDay(BodyWeight.FromKilograms(60))));

    [Fact]
    public void The_days_supplied_are_the_longest_of_what_is_stated_and_what_the_quantities_last_for()
    {
        OrderLine thirty = OrderLine.OnceDaily(20, 1).Dispensing(30);

        Assert.Null(Daily(OrderLine.OnceDaily(20, 1)).DaysSupplied);
        Assert.Equal(30, Daily(thirty).DaysSupplied);
        Assert.Equal(28, Daily(OrderLine.OnceDaily(20, 1)).ForDays(28).DaysSupplied);
        Assert.Equal(30, Daily(thirty).ForDays(28).DaysSupplied);
        Assert.Equal(31, Daily(thirty).ForDays(31).DaysSupplied);
        Assert.Equal(40, Daily(thirty, OrderLine.OnceDaily(10, 1).Dispensing(40)).DaysSupplied);

        // Six capsules of two a day last for a Monday, a Wednesday and a Friday, and until the Sunday after; from a Thursday on for the
        // Friday, the Monday and the Wednesday, and until the Thursday after.
        Order six = Order.Of(IntakePattern.MondayWednesdayFriday, OrderLine.TwiceDaily(20, 1, 1).Dispensing(6));
        Assert.Equal(7, six.WithDate(new(2026, 1, 5)).DaysSupplied);
        Assert.Equal(8, six.WithDate(new(2026, 1, 8)).DaysSupplied);
    }

    [Fact]
    public void A_supply_adds_up_when_every_quantity_does()
    {
        Assert.Null(Daily(OrderLine.OnceDaily(20, 1).Dispensing(30)).SupplyAddsUp);
        Assert.Null(Daily(OrderLine.OnceDaily(20, 1)).ForDays(30).SupplyAddsUp);
        Assert.True(Daily(OrderLine.OnceDaily(20, 1).Dispensing(30), OrderLine.OnceDaily(10, 2)).ForDays(30).SupplyAddsUp);
        Assert.False(Daily(OrderLine.OnceDaily(20, 1).Dispensing(30), OrderLine.OnceDaily(10, 2).Dispensing(30)).ForDays(30).SupplyAddsUp);
        Order ofWeekdays = Order.Of(IntakePattern.MondayWednesdayFriday, OrderLine.TwiceDaily(20, 1, 1).Dispensing(24));
        Assert.True(ofWeekdays.ForDays(28).WithDate(new(2026, 1, 8)).SupplyAddsUp);
        Assert.True(ofWeekdays.ForDays(26).WithDate(new(2026, 1, 5)).SupplyAddsUp);
        Assert.False(ofWeekdays.ForDays(26).WithDate(new(2026, 1, 8)).SupplyAddsUp);
    }

    [Fact]
    public void Weekdays_are_counted_only_from_a_date()
    {
        Order undated = Order.Of(IntakePattern.MondayWednesdayFriday, OrderLine.OnceDaily(20, 1).Dispensing(6)).ForDays(14);

        Assert.Same(RefusalCode.PatternNeedsDate, Assert.Throws<RefusalException>(() => undated.DaysSupplied).Refusal.Code);
        Assert.Same(RefusalCode.PatternNeedsDate, Assert.Throws<RefusalException>(() => undated.SupplyAddsUp).Refusal.Code);
        Refusal refusal = Assert.Throws<RefusalException>(() => ReviewRequest.For(undated, Reviewing.UnderNone).Answer()).Refusal;
        Assert.Equal((RefusalCode.PatternNeedsDate, "order.pattern"), (refusal.Code, refusal.Member));
        Assert.NotNull(ReviewRequest.For(undated, Reviewing.UnderNone.AsOf(new(2026, 1, 5))).Answer());
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(30, null, false)]
    [InlineData(null, 30, false)]
    [InlineData(30, 30, false)]
    public void The_days_supplied_are_not_considered_only_when_neither_days_nor_a_quantity_is_stated(int? days, int? quantity, bool isOpen)
    {
        Order order = Daily(quantity is { } capsules ? OrderLine.OnceDaily(20, 1).Dispensing(capsules) : OrderLine.OnceDaily(20, 1)).WithFormulation(Formulation.Conventional);
        string[] open = [.. Guidelines.Ipledge.Review(days is { } stated ? order.ForDays(stated) : order, PatientFacts.NoneKnown).NotConsidered.Select(missing => missing.Text)];

        Assert.Equal(isOpen, open.Contains("days supplied"));
        Assert.Equal(days is null, open.Contains("days' supply as stated"));
        Assert.Equal(quantity is null, open.Contains("quantity"));
        Assert.Contains("refills", open);
        Assert.DoesNotContain("refills", Guidelines.Ipledge.Review(order.WithRefills(0), PatientFacts.NoneKnown).NotConsidered.Select(missing => missing.Text));
    }

    [Theory]
    [InlineData(1, "20 mg: Take 1 capsule by mouth once a day with food. 1 capsule for 1 day.")]
    [InlineData(2, "20 mg: Take 1 capsule by mouth once a day with food. 2 capsules for 2 days.")]
    public void A_dispensing_line_names_its_days(int days, string text) =>
        Assert.Equal(text, Assert.Single(DispensingLine.Of(Daily(OrderLine.OnceDaily(20, 1)).WithFormulation(Formulation.Conventional).ForDays(days))).ToString());

    [Fact]
    public void An_order_without_days_has_no_dispensing_lines() => Assert.Empty(DispensingLine.Of(Daily(OrderLine.OnceDaily(20, 1))));

    private static Order Daily(params OrderLine[] lines) => Order.Of(IntakePattern.Daily, lines);
}
