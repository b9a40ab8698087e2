namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads <c>Timing.repeat</c>: frequency and period, days of the week, and times of the day.</summary>
/// <param name="repeat">The element.</param>
/// <param name="log">The remarks.</param>
internal sealed class RepeatReader(FhirNode repeat, RemarkLog log)
{
    private const int HoursOfDay = 24;
    private const int DaysOfWeek = 7;
    private const int LongestPeriod = 28;
    private const int MostTimes = 24;
    private const string Accepted = "once or more a day, every n days up to 28, once a week, or days of the week";

    /// <summary>Whether it says anything of when, lengths apart.</summary>
    public bool SaysWhen => repeat["frequency"u8].IsPresent || repeat["period"u8].IsPresent || repeat["dayOfWeek"u8].Items.Any()
        || repeat["when"u8].Items.Any() || repeat["timeOfDay"u8].Items.Any();

    /// <summary>Reads it; null when it is refused, with a remark.</summary>
    public Schedule? Read()
    {
        if (HasRange("frequencyMax"u8, "frequency"u8) || HasRange("periodMax"u8, "period"u8) || HasRange("countMax"u8, "count"u8)
            || HasRange("durationMax"u8, "duration"u8))
        {
            return null;
        }

        if (Days() is not { } days)
        {
            return null;
        }

        (int morning, int evening, int unsided) = Sides(out bool isAnyMeal);
        int sided = morning + evening + unsided;
        int? times = Times(days, days.IsOfWeekdays, sided > 0 && !isAnyMeal ? sided : null);
        if (times is not { } daily)
        {
            return null;
        }

        if (sided == 0 || isAnyMeal)
        {
            return new Schedule(0, 0, daily, days.Pattern);
        }

        return daily == sided ? new Schedule(morning, evening, unsided, days.Pattern)
            : Contradict($"Read {CountText.Of(daily, "time")} a day and {CountText.Of(sided, "time")} of the day.");
    }

    /// <summary>The dosing days, and how many of the stated frequency fall on one.</summary>
    private Spread? Days()
    {
        List<string> weekdays = [];
        foreach (FhirNode day in repeat["dayOfWeek"u8].Items)
        {
            if (day.Text is not { } name || !ScheduleCodes.Weekdays.Contains(name))
            {
                return NotAPattern(day);
            }

            weekdays.Add(name);
        }

        IntakePattern? ofWeekdays = weekdays.Count == 0 ? null
            : ScheduleCodes.Weekdays.All(weekdays.Contains) ? IntakePattern.Daily
            : IntakePattern.Parse(string.Join('-', ScheduleCodes.Weekdays.Where(weekdays.Contains)), provider: null);
        int count = weekdays.Distinct().Count();
        FhirNode stated = repeat["period"u8];
        if (!stated.IsPresent)
        {
            return new Spread(ofWeekdays ?? IntakePattern.Daily, 1, 1, ofWeekdays is not null);
        }

        decimal? period = stated.Decimal();
        decimal? hours = repeat["periodUnit"u8].Text switch
        {
            "h" => period,
            "d" => period * HoursOfDay,
            "wk" => period * HoursOfDay * DaysOfWeek,
            _ => null,
        };
        if (hours is not > 0)
        {
            return NotAPattern(stated);
        }

        if (ofWeekdays is not null)
        {
            return hours == HoursOfDay ? new Spread(ofWeekdays, 1, 1, IsOfWeekdays: true)
                : hours == HoursOfDay * DaysOfWeek ? new Spread(ofWeekdays, 1, count, IsOfWeekdays: true)
                : NotAPattern(stated);
        }

        if (hours <= HoursOfDay)
        {
            return new Spread(IntakePattern.Daily, HoursOfDay, hours.Value, IsOfWeekdays: false);
        }

        decimal days = hours.Value / HoursOfDay;
        return days <= LongestPeriod && days == decimal.Truncate(days) && Frequency() == 1
            ? new Spread(IntakePattern.Parse($"1{new string('0', (int)days - 1)}", provider: null), 1, 1, IsOfWeekdays: false)
            : NotAPattern(stated);
    }

    /// <summary>The times of a dosing day.</summary>
    /// <param name="days">The dosing days.</param>
    /// <param name="isOfWeekdays">Whether they are days of the week.</param>
    /// <param name="sides">The times of day that are stated; null when none is.</param>
    private int? Times(Spread days, bool isOfWeekdays, int? sides)
    {
        // Without a frequency, the times of day count; with a period alone, it is once in the period.
        if (!repeat["frequency"u8].IsPresent && sides is { } stated)
        {
            return stated;
        }

        if (Frequency() is not { } frequency)
        {
            _ = NotAPattern(repeat["frequency"u8]);
            return null;
        }

        decimal times = frequency * days.Numerator / days.Denominator;
        if (times == decimal.Truncate(times) && times is >= 1 and <= MostTimes && days.Numerator * frequency == times * days.Denominator)
        {
            return (int)times;
        }

        if (isOfWeekdays)
        {
            _ = Contradict($"Read {CountText.Of(frequency, "time")} a week on {CountText.Of((long)days.Denominator, "day")}.");
            return null;
        }

        _ = NotAPattern(repeat["period"u8]);
        return null;
    }

    private int? Frequency() => repeat["frequency"u8] is { IsPresent: true } stated ? stated.Whole(1, 1_000) : 1;

    private (int Morning, int Evening, int Unsided) Sides(out bool isAnyMeal)
    {
        (int morning, int evening, int unsided) = (0, 0, 0);
        isAnyMeal = false;
        foreach (FhirNode when in repeat["when"u8].Items)
        {
            string code = when.Text ?? "";
            bool isMorning = ScheduleCodes.Morning.Contains(code);
            bool isEvening = ScheduleCodes.Evening.Contains(code);
            isAnyMeal |= ScheduleCodes.AnyMeal.Contains(code);
            (morning, evening, unsided) = isMorning ? (morning + 1, evening, unsided)
                : isEvening ? (morning, evening + 1, unsided)
                : (morning, evening, unsided + 1);
        }

        foreach (FhirNode time in repeat["timeOfDay"u8].Items)
        {
            bool isBeforeNoon = string.CompareOrdinal(time.Text, "12") < 0;
            (morning, evening) = isBeforeNoon ? (morning + 1, evening) : (morning, evening + 1);
        }

        return (morning, evening, unsided);
    }

    private bool HasRange(ReadOnlySpan<byte> most, ReadOnlySpan<byte> least)
    {
        FhirNode end = repeat[most];
        if (!end.IsPresent || (end.Decimal() is { } value && value == repeat[least].Decimal()))
        {
            return false;
        }

        log.Refuse(
            RemarkCode.TimingRange, end, "", $"Read a range, {repeat[least].Shown()} to {end.Shown()}. Accepted: one number.");
        return true;
    }

    private Spread? NotAPattern(FhirNode at)
    {
        log.Refuse(
            RemarkCode.TimingNotAPattern,
            at.IsPresent ? at : repeat,
            "",
            $"Read {repeat["frequency"u8].Shown()} in {repeat["period"u8].Shown()} {repeat["periodUnit"u8].Text}. Accepted: {Accepted}.");
        return null;
    }

    private Schedule? Contradict(string read)
    {
        log.Refuse(RemarkCode.TimingContradiction, repeat, "", $"{read} Accepted: times that say the same.");
        return null;
    }

    /// <summary>The dosing days; the times of one are the frequency × numerator ÷ denominator.</summary>
    private sealed record Spread(IntakePattern Pattern, decimal Numerator, decimal Denominator, bool IsOfWeekdays);
}
