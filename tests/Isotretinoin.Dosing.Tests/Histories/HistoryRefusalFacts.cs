namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of a history: the code, the member and the argument of every mistake in it.</summary>
public sealed class HistoryRefusalFacts
{
    private const string NoDay = "but is not a dosing day of any period. Accepted: days of a period's pattern, with a dose above 0.";

    private static readonly DosePeriod January = DosePeriod.Taking(Asked.Daily(40), Asked.Start, new(2026, 1, 31));

    [Fact]
    public void Every_mistake_of_a_history_is_refused_by_its_place() => Refused.ByName(
        () => DoseHistory.Of(
            [January, DosePeriod.Taking(Asked.Daily(40), new(2026, 3, 1), new(2026, 3, 2)).WithMissedDays(3)],
            [new(2026, 2, 1), new(2026, 1, 5)],
            [PartialDay.On(new(2026, 1, 5), Asked.Daily(10)), PartialDay.On(new(2026, 2, 2), Asked.Daily(10))]),
        argument: null,
        ("history.contradiction", "partial[0]", "2026-01-05 is stated as missed and as 10 mg conventional taken. Accepted: one of them."),
        ("history.not-a-dosing-day", "missed[0]", $"2026-02-01 is stated as missed, {NoDay}"),
        ("history.not-a-dosing-day", "partial[1]", $"2026-02-02 is stated as partial, {NoDay}"),
        ("history.too-many-missed", "periods[1]", "The period 2026-03-01 to 2026-03-02: 40 mg/day conventional has 2 dosing days without a date of their own, but 3 more are stated as missed."));

    [Fact]
    public void The_argument_of_one_list_is_named() => Assert.Multiple(
        () => Refused.ByName(
            () => DoseHistory.Of(January.WithMissedDays(32)),
            "periods",
            ("history.too-many-missed", "periods[0]", "The period 2026-01-01 to 2026-01-31: 40 mg/day conventional has 31 dosing days without a date of their own, but 32 more are stated as missed.")),
        () => Refused.ByName(
            () => DoseHistory.Of(January).WithMissedDates(new DateOnly(2026, 2, 1)), "dates", ("history.not-a-dosing-day", "missed[0]", $"2026-02-01 is stated as missed, {NoDay}")),
        () => Refused.ByName(
            () => DoseHistory.Of(January).WithPartialDays(PartialDay.On(new(2026, 2, 1), Asked.Daily(10))),
            "days",
            ("history.not-a-dosing-day", "partial[0]", $"2026-02-01 is stated as partial, {NoDay}")));

    [Fact]
    public void A_period_and_a_range_end_no_earlier_than_they_begin() => Assert.Multiple(
        () => Refused.ByName(
            () => DosePeriod.Taking(Asked.Daily(40), new(2026, 1, 2), Asked.Start),
            "last",
            ("history.reversed", "", "A period runs from 2026-01-02 to 2026-01-01. Accepted: a last date that is not before the first.")),
        () => Refused.ByName(
            () => DoseHistory.Of(January).WithMissedDatesBetween(new(2026, 1, 2), Asked.Start),
            "last",
            ("history.reversed", "", "Read 2026-01-02 to 2026-01-01. Accepted: a last date that is not before the first.")),
        () => Assert.Equal<DateOnly>([Asked.Start], DoseHistory.Of(January).DosingDaysBetween(Asked.Start, Asked.Start)));

    [Fact]
    public void A_range_of_missed_dates_is_of_up_to_3_650_days_with_a_dosing_day_among_them() => Assert.Multiple(
        () => Refused.ByName(
            () => DoseHistory.Of(January).DosingDaysBetween(Asked.Start, Asked.Start.AddDays(3_650)),
            "last",
            ("days.out-of-range", "", "Read 2026-01-01 to 2035-12-30. Accepted: 0 to 3,650 days from one to the other.")),
        () => Assert.Equal(31, DoseHistory.Of(January).DosingDaysBetween(Asked.Start, Asked.Start.AddDays(3_649)).Length),
        () => Refused.ByName(
            () => DoseHistory.Of(January).DosingDaysBetween(new(2026, 2, 1), new(2026, 2, 2)),
            "last",
            ("history.not-a-dosing-day", "", "Read 2026-02-01 to 2026-02-02, on none of which a dose is stated. Accepted: dates with a dosing day of a period between them.")));

    [Fact]
    public void Missed_days_are_0_to_3_650() => Refused.ByName(
        () => January.WithMissedDays(3_651), "days", ("days.out-of-range", "missedDays", "Read 3651. Accepted: 0 to 3,650 days."));

    [Fact]
    public void Every_second_weight_of_a_date_is_refused()
    {
        Weighing Of(int day, decimal kilograms) => Weighing.On(new(2026, 1, day), BodyWeight.FromKilograms(kilograms));

        Refused.ByName(() => WeightHistory.Of(), "weights", ("weights.none", "weights", "A course in progress needs at least one dated body weight."));
        Refused.ByName(
            () => WeightHistory.Of(Of(2, 60), Of(1, 61), Of(2, 62), Of(1, 63)),
            "weights",
            ("weights.duplicate-date", "weights[3]", "Two weights are dated 2026-01-01: 61 kg and 63 kg. Accepted: one weight for each date."),
            ("weights.duplicate-date", "weights[2]", "Two weights are dated 2026-01-02: 60 kg and 62 kg. Accepted: one weight for each date."));
    }
}
