namespace Isotretinoin.Dosing.Tests;

public sealed class CalendarRequestFacts
{
    private static readonly DateOnly Sample = new(2026, 1, 29);
    private static readonly DateOnly Visit = new(2026, 1, 30);

    [Fact]
    public void What_happened_is_kept_and_reaches_the_calendar()
    {
        CalendarRequest asked = Asked.Calendar.WithSamples(Sample).WithVisits(Visit).AfterLastCapsule(new(2026, 5, 1));
        CourseCalendar calendar = asked.Answer().Calendar;

        Assert.Equal(Sample, Assert.Single(asked.Samples));
        Assert.Equal(Visit, Assert.Single(asked.Visits));
        Assert.Equal(new DateOnly(2026, 5, 1), asked.LastCapsule);

        // Without a protocol nothing has a window for them.
        Assert.Equal(Sample, Assert.Single(calendar.SamplesWithoutWindow));
        Assert.Equal(Visit, Assert.Single(calendar.VisitsWithoutWindow));
        Assert.Equal(new DateOnly(2026, 5, 1), calendar.LastCapsule);
        Assert.Null(Asked.Calendar.Answer().Calendar.LastCapsule);
    }

    [Fact]
    public void A_file_is_made_when_asked_for()
    {
        CalendarAnswer filed = Asked.Calendar.AsICalendar(CalendarFile.Of("course-7", DateTimeOffset.UnixEpoch)).Answer();

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", filed.ToICalendar(), StringComparison.Ordinal);
        Assert.Null(Asked.Calendar.Answer().ToICalendar());
    }

    [Fact]
    public void A_calendar_needs_the_days_of_a_supply()
    {
        Refusal refusal = Assert.Single(Assert.Throws<RefusalException>(() => CalendarRequest.For(Asked.Plan.StartingOn(Asked.Start)).Answer()).Refusals);

        Assert.Equal(
            (RefusalCode.JsonMissingProperty, "supplyDays", "A calendar needs the days of a supply."), (refusal.Code, refusal.Member, refusal.Sentence));
    }
}
