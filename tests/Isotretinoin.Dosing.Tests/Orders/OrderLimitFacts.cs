using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

public sealed class OrderLimitFacts
{
    [Fact]
    public void Every_fault_of_an_order_from_a_public_test_suite_is_found()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(200, 1, 1).Dispensing(90)).WithRefills(3);
        PatientFacts patient = PatientFacts.NoneKnown.WithWeightAsWritten("155 mg");
        Review review = Review.Of(order, patient, Guidelines.UnitedStatesLabel, Guidelines.Ipledge, Guidelines.Practice);
        Assert.Equal(
            [
                "dose.above-maximum", "product.implausible-strength", "weight.unit-slip", "supply.over-limit", "supply.refills", "dose.cap-80-customary",
            ],
            review.Findings.Select(finding => finding.Code));
        Assert.Contains("body weight", review.NotConsidered.Select(missing => missing.Text));
        Assert.Contains("formulation", review.NotConsidered.Select(missing => missing.Text));
        Assert.Contains("days' supply as stated", review.NotConsidered.Select(missing => missing.Text));
        Assert.Equal("400 mg/day is above the maximum of 2 mg/kg/day even if '155 mg' are kilograms: ≈2.581 mg/kg/day.", review.Findings[0].Sentence);
    }

    [Fact]
    public void The_numbers_of_an_order_are_exact()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1).Dispensing(30), OrderLine.OnceDaily(10, 1).Dispensing(30)).ForDays(30);
        Assert.Equal(30, order.MilligramsOnDosingDay);
        Assert.Equal(Ratio.Of(30, 1), order.MeanMilligramsPerDay);
        Assert.Equal(Ratio.Of(300, 643), order.MilligramsPerKilogramPerDay(Kilograms(64.3m)));
        Assert.Equal(30, order.DaysSupplied);
        Assert.True(order.SupplyAddsUp);
        Assert.Equal(Frequency.OnceDaily, order.Frequency);
    }

    [Theory]
    [InlineData("1", 60, 30)]
    [InlineData("1", 61, 30)]
    [InlineData("10", 60, 60)]
    [InlineData("10", 62, 62)]
    [InlineData("1010100", 6, 7)]
    [InlineData("1010100", 8, 9)]
    [InlineData("1111111000000000000000000000", 14, 28)]
    public void A_quantity_lasts_until_the_dosing_day_for_which_it_no_longer_suffices(string pattern, int capsules, int days) => Assert.Equal(
        days, Order.Of(IntakePattern.Parse(pattern, null), OrderLine.TwiceDaily(20, 1, 1).Dispensing(capsules)).DaysSupplied);

    [Fact]
    public void Without_days_or_quantities_it_is_unknown_whether_a_supply_adds_up()
    {
        Assert.Null(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1)).ForDays(30).SupplyAddsUp);
        Assert.Null(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1).Dispensing(30)).SupplyAddsUp);
        Assert.False(Order.Of(IntakePattern.AlternateDays, OrderLine.OnceDaily(20, 1).Dispensing(30)).ForDays(30).SupplyAddsUp);
        Assert.True(Order.Of(IntakePattern.AlternateDays, OrderLine.OnceDaily(20, 1).Dispensing(15)).ForDays(30).SupplyAddsUp);
    }

    [Fact]
    public void Capsules_in_the_evening_beside_others_in_the_morning_divide_the_dose()
    {
        Assert.Equal(Frequency.TwiceDaily, Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1), OrderLine.InTheEvening(10, 1)).Frequency);
        Assert.Equal(Frequency.OnceDaily, Order.Of(IntakePattern.Daily, OrderLine.InTheEvening(20, 1), OrderLine.InTheEvening(10, 1)).Frequency);
        Assert.Equal("20 mg capsules, 1 in the morning; 10 mg capsules, 2 in the evening", Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1), OrderLine.InTheEvening(10, 2)).ToString());
    }

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.OnceDaily(0, 1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.OnceDaily(1_001, 1));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.OnceDaily(20, 0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.TwiceDaily(20, 1, 0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.OnceDaily(20, 1).Dispensing(0));
        Assert.ThrowsAny<ArgumentException>(() => Order.Of(IntakePattern.Daily));
        Assert.ThrowsAny<ArgumentException>(() => Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1), OrderLine.OnceDaily(20, 2)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderLine.InTheEvening(20, 0));
        Assert.Equal(10_000, Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(1_000, 9), OrderLine.OnceDaily(10, 100)).MilligramsOnDosingDay);
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(1_000, 9), OrderLine.OnceDaily(11, 91)));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderOf(Formulation.Conventional).ForDays(0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => OrderOf(Formulation.Conventional).WithRefills(-1));
    }

    [Fact]
    public void Dates_at_the_end_of_the_calendar_are_reviewed_or_refused()
    {
        PatientFacts patient = PatientFacts.NoneKnown.WithBirthDate(DateOnly.MaxValue).WithPreviousCourse(CourseCalendar.Latest);
        Review review = Review.Of(OrderOf(Formulation.Conventional).WithDate(DateOnly.MaxValue), patient, Guidelines.UnitedStatesLabel);
        Assert.Contains("age.under-12", review.Findings.Select(finding => finding.Code));
        Assert.DoesNotContain("second-course.too-early", review.Findings.Select(finding => finding.Code));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => patient.WithPreviousCourse(CourseCalendar.Latest.AddDays(1)));
    }
}
