namespace Isotretinoin.Dosing.Tests;

public sealed class IntakePatternFacts
{
    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("01")]
    [InlineData("12")]
    [InlineData("1 0")]
    [InlineData("1x")]
    [InlineData("١")]
    [InlineData("11111111111111111111111111111")]
    public void A_pattern_is_1_to_28_ones_and_zeros_the_first_a_one(string text)
    {
        Assert.False(IntakePattern.TryParse(text, provider: null, out _));
        Assert.Throws<FormatException>(() => IntakePattern.Parse(text, provider: null));
    }

    [Fact]
    public void Named_patterns_are_what_their_names_say()
    {
        Assert.Equal(("1", true), (IntakePattern.Daily.ToString(), IntakePattern.Daily.IsDaily));
        Assert.Equal("10", IntakePattern.AlternateDays.ToString());
        Assert.Equal("1010100", IntakePattern.MondayWednesdayFriday.ToString());
        Assert.Equal((28, 7), (IntakePattern.OneWeekInFour.Days, IntakePattern.OneWeekInFour.DosingDays));
        Assert.Equal(28, IntakePattern.Parse(new string('1', 28), provider: null).DosingDays);
    }

    [Fact]
    public void Days_outside_the_row_are_refused()
    {
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => IntakePattern.AlternateDays.IsDosingDay(0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => IntakePattern.AlternateDays.IsDosingDay(3));
    }

    [Fact]
    public void Patterns_are_equal_when_their_rows_are()
    {
        Assert.Equal(IntakePattern.AlternateDays, IntakePattern.Parse("10", provider: null));
        Assert.Equal(IntakePattern.AlternateDays.GetHashCode(), IntakePattern.Parse("10", provider: null).GetHashCode());
        Assert.NotEqual(IntakePattern.Parse("1", provider: null), IntakePattern.Parse("11", provider: null));
        Assert.NotEqual(IntakePattern.Parse("10", provider: null), IntakePattern.Parse("100", provider: null));
    }
}
