namespace Isotretinoin.Dosing.Tests;

public sealed class IntakePatternFacts
{
    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("12")]
    [InlineData("1 0")]
    [InlineData("1x")]
    [InlineData("١")]
    [InlineData("mon-")]
    [InlineData("-mon")]
    [InlineData("Mon-Wed")]
    [InlineData("mon,wed")]
    [InlineData("monday")]
    [InlineData("mon-mon")]
    [InlineData("wed-mon")]
    [InlineData("sun-mon")]
    [InlineData("as-before")]
    [InlineData("11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 1")]
    [InlineData("111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111")]
    public void A_pattern_is_1_to_92_ones_and_zeros_or_weekdays_in_the_order_of_the_week(string text)
    {
        Assert.False(IntakePattern.TryParse(text, provider: null, out _));
        Assert.Throws<FormatException>(() => IntakePattern.Parse(text, provider: null));
    }

    [Fact]
    public void Named_patterns_are_what_their_names_say()
    {
        Assert.Equal(("1", true), (IntakePattern.Daily.ToString(), IntakePattern.Daily.IsDaily));
        Assert.Equal("10", IntakePattern.AlternateDays.ToString());
        Assert.Equal(("mon-wed-fri", true), (IntakePattern.MondayWednesdayFriday.ToString(), IntakePattern.MondayWednesdayFriday.NeedsDate));
        Assert.Equal((28, 7), (IntakePattern.OneWeekInFour.Days, IntakePattern.OneWeekInFour.DosingDays));
        Assert.Equal(92, IntakePattern.Parse(new string('1', 92), provider: null).DosingDays);
        Assert.Same(IntakePattern.Daily, IntakePattern.Parse("daily", provider: null));
        Assert.Same(IntakePattern.AlternateDays, IntakePattern.Parse("alternate-days", provider: null));
        Assert.Same(IntakePattern.OneWeekInFour, IntakePattern.Parse("one-week-in-four", provider: null));
    }

    [Theory]
    [InlineData("1", "every day")]
    [InlineData("11", "every day")]
    [InlineData("10", "every other day")]
    [InlineData("01", "every other day from the second")]
    [InlineData("100", "on day 1 of every 3")]
    [InlineData("110", "on days 1 and 2 of every 3")]
    [InlineData("1010100", "on days 1, 3 and 5 of every 7")]
    [InlineData("1111111000000000000000000000", "on days 1 to 7 of every 28")]
    [InlineData("11101110", "on days 1 to 3 and 5 to 7 of every 8")]
    [InlineData("mon", "on Mondays")]
    [InlineData("sat-sun", "on Saturdays and Sundays")]
    [InlineData("mon-wed-fri", "on Mondays, Wednesdays and Fridays")]
    public void A_pattern_says_its_days_in_words(string text, string words) => Assert.Equal(words, IntakePattern.Parse(text, provider: null).InWords);

    [Fact]
    public void Days_outside_the_row_are_refused()
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => IntakePattern.AlternateDays.IsDosingDay(0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => IntakePattern.AlternateDays.IsDosingDay(3));
    }

    [Fact]
    public void Nobody_knows_which_day_of_the_week_day_1_is()
    {
        Assert.Throws<InvalidOperationException>(() => IntakePattern.MondayWednesdayFriday.IsDosingDay(1));
        Assert.Equal("0100101", IntakePattern.MondayWednesdayFriday.StartingOn(new(2026, 1, 8)).ToString());
        Assert.Equal("1010100", IntakePattern.MondayWednesdayFriday.StartingOn(DateOnly.MinValue).ToString());
        Assert.Equal("1001010", IntakePattern.MondayWednesdayFriday.StartingOn(DateOnly.MaxValue).ToString());
        Assert.Same(IntakePattern.AlternateDays, IntakePattern.AlternateDays.StartingOn(new(2026, 1, 8)));
    }

    [Fact]
    public void Patterns_are_equal_when_their_rows_are()
    {
        Assert.Equal(IntakePattern.AlternateDays, IntakePattern.Parse("10", provider: null));
        Assert.Equal(IntakePattern.AlternateDays.GetHashCode(), IntakePattern.Parse("10", provider: null).GetHashCode());
        Assert.NotEqual(IntakePattern.Parse("1", provider: null), IntakePattern.Parse("11", provider: null));
        Assert.NotEqual(IntakePattern.Parse("10", provider: null), IntakePattern.Parse("100", provider: null));
        Assert.NotEqual(IntakePattern.Parse("1010100", provider: null), IntakePattern.MondayWednesdayFriday);
    }
}
