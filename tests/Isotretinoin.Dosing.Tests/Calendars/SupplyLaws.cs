using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A year of supplies, walked day by day as a pharmacist would with a diary: every supply has its test before it, and no window is without its supply.</summary>
public sealed class SupplyLaws
{
    /// <summary>Days of one dose after another, 52 weeks in all; the first of each is a new prescription, whatever is left of the last.</summary>
    private static readonly Gen<int[]> Years = Gen.Elements<int[]>([364], [28, 336], [30, 30, 304], [14, 15, 335]);

    private static readonly Gen<(int[] Phases, DateOnly Start, int SupplyDays)> Cases =
        from phases in Years from start in CalendarCourses.Dates from days in Gen.Elements(28, 30) select (phases, start, days);

    [Law]
    public Property In_the_United_Kingdom_each_supply_has_a_test_between_the_one_before_and_itself() => Law.ForAll(() => Cases, c =>
    {
        HashSet<DateOnly> tests = [.. Of(c, CalendarProtocol.UnitedKingdom).Entries.Where(e => e.Topic == CalendarTopic.PregnancyTest && e.LastDate is not null).Select(e => e.LastDate!.Value)];
        bool isTested = tests.Contains(c.Start.AddDays(-1));
        int supplies = 0;
        Walk(c, (date, begins) =>
        {
            if (begins)
            {
                Assert.True(isTested, $"The supply of {date} has no test before it.");
                isTested = false;
                supplies++;
            }

            isTested |= tests.Contains(date);
        });
        Assert.Equal(supplies, tests.Count);
    });

    // Within the walk a window is asked for by nobody: the diary holds the days of the samples alone.
    [Law]
    public Property Under_iPLEDGE_a_window_is_open_on_the_day_of_its_supply_and_there_is_none_without_one() => Law.ForAll(
        () => from known in Cases from samples in Gen.ListOf(Gen.Choose(-40, 400)) select (known, samples), c =>
    {
        HashSet<DateOnly> samples = [.. c.samples.Select(c.known.Start.AddDays)];
        CourseCalendar calendar = Of(c.known, CalendarProtocol.Ipledge).WithSamples([.. samples]);
        var windows = new SortedSet<DateOnly>();
        DateOnly? sampled = null;
        for (DateOnly date = c.known.Start.AddDays(-6); date < c.known.Start; date = date.AddDays(1))
        {
            sampled = samples.Contains(date) ? date : sampled;
        }

        Walk(c.known, (date, begins) =>
        {
            sampled = samples.Contains(date) ? date : sampled;
            if (begins && sampled is { } taken && date.DayNumber - taken.DayNumber < 7)
            {
                windows.Add(taken);
            }
        });

        CalendarEntry[] entries = [.. calendar.Entries.Where(e => e.Rule?.Id == "window")];
        Assert.Equal(windows.Select(first => (DateOnly?)first).DefaultIfEmpty(null), entries.Select(e => e.FirstDate));
        Assert.All(entries.Where(e => e.FirstDate is not null), e => Assert.Equal(6, e.LastDate!.Value.DayNumber - e.FirstDate!.Value.DayNumber));
        Assert.Equal(samples.Except(windows).Order(), calendar.SamplesWithoutWindow.Order());
    });

    [Law]
    public Property Under_iPLEDGE_each_supply_has_the_days_for_its_sample_before_it_and_any_of_them_opens_its_window() => Law.ForAll(() => Cases, c =>
    {
        CourseCalendar calendar = Of(c, CalendarProtocol.Ipledge);
        ILookup<DateOnly, CalendarEntry> samples = calendar.Entries.Where(e => e.Rule?.Id == "test").ToLookup(e => e.LastDate!.Value.AddDays(1));
        Walk(c, (date, begins) =>
        {
            Assert.Equal(begins ? 1 : 0, samples[date].Count());
            foreach (CalendarEntry sample in samples[date])
            {
                Assert.Equal((date.AddDays(-6), date.AddDays(-1)), (sample.FirstDate, sample.LastDate));
                Assert.All([sample.FirstDate!.Value, sample.LastDate!.Value], taken =>
                    Assert.Contains(calendar.WithSample(taken).Entries, e => e.Rule?.Id == "window" && e.FirstDate == taken && date <= e.LastDate));
            }
        });
    });

    // Two tests before the start: the first is of the programme, the second of the prescription.
    [Fact]
    public void A_screening_sample_opens_no_window_be_it_a_month_or_a_week_before_the_start()
    {
        CourseCalendar calendar = Of(([364], new(2026, 12, 7), 30), CalendarProtocol.Ipledge);

        Assert.Equal(["2026-12-05"], WindowsOf(calendar.WithSamples(new(2026, 11, 5), new(2026, 12, 5))));
        Assert.Equal(["2026-12-05"], WindowsOf(calendar.WithSamples(new(2026, 12, 1), new(2026, 12, 5))));
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(calendar.WithSamples(new(2026, 12, 1), new(2026, 12, 5)).SamplesWithoutWindow));
        Assert.Equal(new DateOnly(2026, 12, 5), Assert.Single(Of(([364], new(2026, 12, 7), 30), CalendarProtocol.UnitedKingdom).WithSample(new(2026, 12, 5)).SamplesWithoutWindow));
    }

    // The window of 2026-11-08 is open until 2026-12-07, the day of the first supply.
    [Fact]
    public void A_visit_opens_a_window_for_the_supply_that_begins_within_it()
    {
        CourseCalendar calendar = CourseCalendar.Of(Of(([364], new(2026, 12, 7), 30), CalendarProtocol.Ipledge).Course, 30, YesNoUnknown.No, CalendarProtocol.Ipledge);
        CourseCalendar visited = calendar.WithVisits(new(2026, 11, 7), new(2026, 11, 8));

        Assert.Equal(["2026-11-08 to 2026-12-07"], visited.Entries.Where(e => e.Rule?.Id == "visit-window").Select(e => e.ToString().Split(':')[0]));
        Assert.Equal(new DateOnly(2026, 11, 7), Assert.Single(visited.VisitsWithoutWindow));
        Assert.Null(Assert.Single(calendar.WithVisit(new(2026, 11, 7)).Entries, e => e.Rule?.Id == "visit-window").FirstDate);
    }

    // Supplies begin on 4 January, 1 February and 1 March.
    [Fact]
    public void A_test_is_before_each_supply_of_28_days_and_not_every_thirtieth_day() => Assert.Equal(
        ["2026-01-31", "2026-02-28", "2026-03-28"],
        Of(([364], new(2026, 1, 4), 28), CalendarProtocol.UnitedKingdom).Entries.Where(e => e.Rule?.Id == "test").Take(3).Select(e => e.ToString().Split(':')[0]));

    // 4 January and 30, 60 days after the day before it; then the day before 4 April, and so on.
    [Fact]
    public void A_supply_that_lasts_for_months_has_a_test_in_each() => Assert.Equal(
        ["uk-smpc.test.1.1 2026-02-02", "uk-smpc.test.1.2 2026-03-04", "uk-smpc.test.2 2026-04-03", "uk-smpc.test.2.1 2026-05-03"],
        Of(([364], new(2026, 1, 4), 90), CalendarProtocol.UnitedKingdom).Entries.Where(e => e.Rule?.Id == "test").Take(4).Select(e => $"{e.Key} {e.ToString().Split(':')[0]}"));

    private static IEnumerable<string> WindowsOf(CourseCalendar calendar) =>
        calendar.Entries.Where(e => e.Rule?.Id == "window").Select(e => e.ToString().Split(' ')[0]);

    private static CourseCalendar Of((int[] Phases, DateOnly Start, int SupplyDays) c, CalendarProtocol protocol)
    {
        TitrationStep[] steps = [.. c.Phases.Select((days, i) => TitrationStep.Cycling(DailyDose.FromMilligrams(20 * (1 + (i % 2)), Formulation.Conventional)).For(days))];
        Course course = Course.Plan(
            Titration.Of(steps).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily)).StartingOn(c.Start);
        return CourseCalendar.Of(course, c.SupplyDays, YesNoUnknown.Yes, protocol);
    }

    /// <summary>Each day of the year in turn, and whether a supply begins on it.</summary>
    private static void Walk((int[] Phases, DateOnly Start, int SupplyDays) c, Action<DateOnly, bool> day)
    {
        DateOnly date = c.Start;
        foreach (int days in c.Phases)
        {
            int left = 0;
            for (int i = 0; i < days; i++, left--, date = date.AddDays(1))
            {
                bool begins = left == 0;
                left = begins ? c.SupplyDays : left;
                day(date, begins);
            }
        }
    }
}
