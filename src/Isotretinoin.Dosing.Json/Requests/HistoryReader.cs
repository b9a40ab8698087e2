using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A history: <c>periods</c>, and <c>missed</c> and <c>partial</c> dates, in any order. Missed
/// dates may be a range, <c>2026-08-03..2026-08-16</c>.
/// </summary>
internal static class HistoryReader
{
    private static readonly PropertyNames ReportedNames = new("periods", "missed", "partial");
    private static readonly PropertyNames PeriodNames = new("from", "to", "mg", "capsules", "formulation", "pattern", "missedDays");
    private static readonly PropertyNames PartialNames = new("date", "mg");

    /// <summary>Reads a history in an object of its own.</summary>
    public static DoseHistory? Reported(JsonField field) => field.Object(ReportedNames) is { } members ? Read(members) : null;

    /// <summary>Reads the three lists of an object; null when one has a refusal.</summary>
    public static DoseHistory? Read(JsonMembers holder)
    {
        DosePeriod[]? periods = holder.Required("periods", list => list.List(Period));
        StatedDates[]? missed = holder.Read("missed", list => list.List(Missed));
        StatedDose[]? partial = holder.Read("partial", list => list.List(Partial));
        if (periods is null)
        {
            return null;
        }

        bool isWhole = (missed is not null || !holder.Has("missed")) && (partial is not null || !holder.Has("partial"));
        var taken = new PartialDay[partial?.Length ?? 0];
        for (int place = 0; place < taken.Length; place++)
        {
            StatedDose day = partial![place];
            taken[place] = PartialDay.On(day.Date, FormulationOn(periods, day.Date).MilligramsPerDay(day.Milligrams));
        }

        DoseHistory? history = Marked(holder.Reading, periods, missed ?? [], taken);
        return isWhole ? history : null;
    }

    /// <summary>
    /// The history with its dates, single dates before ranges, since a range is of its dosing days. Null when refused; a refusal names an
    /// element by its index in the request.
    /// </summary>
    private static DoseHistory? Marked(
        RequestReading reading, ReadOnlySpan<DosePeriod> periods, StatedDates[] missed, ReadOnlySpan<PartialDay> taken)
    {
        var places = new int[missed.Length];
        var dates = new DateOnly[missed.Length];
        int singles = 0;
        for (int place = 0; place < missed.Length; place++)
        {
            if (missed[place].First == missed[place].Last)
            {
                (places[singles], dates[singles]) = (place, missed[place].First);
                singles++;
            }
        }

        int atFirst = reading.Count;
        try
        {
            var history = DoseHistory.Of(periods, dates.AsSpan(0, singles), taken);
            if (singles == missed.Length)
            {
                return history;
            }

            var between = new Dictionary<DateOnly, int>();
            foreach (int place in Enumerable.Range(0, missed.Length).Except(places[..singles]))
            {
                foreach (DateOnly day in Between(reading, history, missed[place], place))
                {
                    _ = between.TryAdd(day, place);
                }
            }

            places = [.. places[..singles], .. between.Values];
            return reading.Count == atFirst ? history.WithMissedDates([.. between.Keys]) : null;
        }
        catch (RefusalException refused)
        {
            foreach (Refusal refusal in refused.Refusals)
            {
                reading.Add(refusal.Member.StartsWith("missed[", StringComparison.Ordinal)
                    ? Refusal.Of(
                        refusal.Code,
                        Element(places[int.Parse(refusal.Member.AsSpan()["missed[".Length..^1], CultureInfo.InvariantCulture)]),
                        refusal.Sentence)
                    : refusal);
            }

            return null;
        }
    }

    private static ImmutableArray<DateOnly> Between(RequestReading reading, DoseHistory history, StatedDates range, int place)
    {
        try
        {
            return history.DosingDaysBetween(range.First, range.Last);
        }
        catch (RefusalException refused)
        {
            reading.Add(refused.Refusal.Within(Element(place)));
            return [];
        }
    }

    private static string Element(int place) => string.Create(CultureInfo.InvariantCulture, $"missed[{place}]");

    private static StatedDates? Missed(JsonField field) =>
        field.Dates() is { First: var first, Last: var last } ? new StatedDates(first, last) : null;

    /// <summary>Reads one period.</summary>
    public static DosePeriod? Period(JsonField field)
    {
        if (field.Object(PeriodNames) is not { } members)
        {
            return null;
        }

        DateOnly? from = members.Required("from", date => date.Date());
        DateOnly? to = members.Required("to", date => date.Date());
        decimal? milligrams = members.Read("mg", number => number.Number(DailyDose.Accepted));
        CapsuleCount[]? capsules = members.Read("capsules", list => Values.Capsules(list, DailyDose.Accepted));
        Formulation? formulation = Values.RequiredFormulation(members);
        IntakePattern? pattern = members.Has("pattern") ? members.Read("pattern", Values.Pattern) : IntakePattern.Daily;
        int? missed = members.Has("missedDays") ? members.Read("missedDays", number => number.Whole(DosePeriod.AcceptedMissedDays)) : 0;
        bool isReversed = from > to;
        if (isReversed)
        {
            field.Refuse(RefusalCode.HistoryReversed, "A period's last date is not before its first.");
        }

        bool isStated = members.Has("mg") ? !members.Has("capsules") : capsules is { Length: > 0 } || (capsules is null && members.Has(
            "capsules"));
        if (!isStated)
        {
            field.Refuse(RefusalCode.DoseNotStated, "A period has mg, or at least one capsule.");
        }

        if (from is not { } first || to is not { } last || isReversed || !isStated
            || formulation is null || pattern is null || missed is not { } undated)
        {
            return null;
        }

        DosePeriod? period = milligrams is { } mg ? DosePeriod.Taking(formulation.MilligramsPerDay(mg), first, last)
            : capsules is not null ? DosePeriod.Taking(capsules, formulation, first, last)
            : null;
        return period?.InPattern(pattern).WithMissedDays(undated);
    }

    private static StatedDose? Partial(JsonField field)
    {
        if (field.Object(PartialNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        decimal? milligrams = members.Required("mg", number => number.Number(DailyDose.Accepted));
        return date is { } day && milligrams is { } mg ? new StatedDose(day, mg) : null;
    }

    // A date outside every period is refused by the history.
    private static Formulation FormulationOn(DosePeriod[] periods, DateOnly date)
    {
        foreach (DosePeriod period in periods)
        {
            if (period.First <= date && date <= period.Last)
            {
                return period.Formulation;
            }
        }

        return Formulation.Conventional;
    }

    private readonly record struct StatedDates(DateOnly First, DateOnly Last);

    private readonly record struct StatedDose(DateOnly Date, decimal Milligrams);
}
