namespace Isotretinoin.Dosing.Tests;

/// <summary>A working of every kind, and every operation in one of them, as a person read and approved them.</summary>
public sealed class DerivationApprovalFacts
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Fact]
    public void Workings_are_written_as_they_were_approved() =>
        ApprovedText.Matches("Derivations.txt", string.Join('\n', Workings().Select(working => $"{working.Title}\n{Indented(working.Derivation.ToString())}\n")));

    [Fact]
    public void Every_operation_stands_in_a_working_and_no_other_does() => Assert.Equal(
        Derivation.Operations.Order(StringComparer.Ordinal),
        Workings().SelectMany(working => working.Derivation.Lines).Select(line => line.Operation!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_has_no_single_value() => Refused.Each(new Refused(
        "'capsules' holds 4 numbers, not one.", () => Planned(60, null, 0, Cycling(40).For(21)).Find("capsules")!.Value));

    [Fact]
    public void After_the_last_day_of_the_calendar_there_is_no_first_day_to_come()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(Daily(40), DateOnly.MaxValue.AddDays(-9), DateOnly.MaxValue)).ProgressAt(
            DateOnly.MaxValue, WeightHistory.Of(Weighing.On(First, Kilograms(60))), WeightPolicy.Starting, Target(5, 6));

        Assert.Null(Derivation.Of(Projection.Of(progress, Continuation.Taking(Daily(40)))).Find("start"));
    }

    private static IEnumerable<(string Title, Derivation Derivation)> Workings()
    {
        yield return ("a target reached on the last day of a step of stated days", Planned(60, Target(14, 14), 0, Cycling(40).For(21), Cycling(60)));
        yield return ("a target reached before the first day, and passed", Planned(60, Target(10, 12), 750, Cycling(40).For(21), Cycling(60)));
        yield return ("a target reached before the first day, and not passed", Planned(60, Target(10, 15), 600, Cycling(40).For(21), Cycling(60)));
        yield return ("a target that is not reached", Planned(60, Target(120, 150), 0, Cycling(40, 0).For(21)));
        yield return ("no target", Planned(60, null, 0, Cycling(40).For(21)));
        yield return ("a target reached before a pause with which the course begins", Planned(60, Target(10, 15), 600, TitrationStep.Pausing(7), Cycling(40).For(21)));
        yield return ("weekdays after a pause, from a day on", Derivation.Of(OnWeekdays()));
        yield return ("a whole supply, then a dose of maintenance", Derivation.Of(Course.Plan(
            Titration.StartAt(Dose(0.5m)).Then(Cycling(10, 0).For(180)).MadeWith(Catalogue.UsConventional, Kilograms(60), CapsuleRounding.Down, Frequency.OnceDaily),
            Target(120, 150),
            TotalDose.FromMilligrams(0, Formulation.Conventional),
            CourseEnd.WithSupplyOf(28))));
        yield return ("until a date, and a month more", Derivation.Of(Course.Plan(
            Titration.StartAt(Dose(0.3m)).Then(Dose(0.5m), afterDays: 28).StartingOn(new(2026, 1, 5)).MadeWith(Catalogue.UsConventional, Kilograms(60), CapsuleRounding.Down, Frequency.OnceDaily),
            target: null,
            TotalDose.FromMilligrams(0, Formulation.Conventional),
            CourseEnd.Until(new(2026, 5, 1), 30))));
        yield return ("a dose spread, from a day on", Dated(Spread()));
        yield return ("a dose up on alternate days, converted, to a converted target", Converted());
        yield return ("a ceiling that is met, and one that rounding would pass, converted", Derivation.Of(Course.Plan(
            Titration.StartAt(TitrationStep.Taking(Dose(1m)).AtMost(Daily(80))).Then(TitrationStep.Taking(Dose(0.8m)).AtMost(Daily(89)).Rounded(CapsuleRounding.Up).For(28), afterDays: 28)
                .ConvertedTo(Formulation.Micronized).MadeWith(Catalogue.AbsoricaLd, Kilograms(109), CapsuleRounding.Down, Frequency.TwiceDaily))));
        yield return ("a row of options under a ceiling", Derivation.Of(DoseOptions.For(
            Kilograms(90), Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard.AtMost(Daily(80)), Target(120, 150)).Rows[^1]));
        yield return ("a row of options", Derivation.Of(DoseOptions.For(Kilograms(64.3m), Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target(120, 150)).Rows[0]));
        yield return ("a row of converted options", Derivation.Of(DoseOptions.For(
            Kilograms(64.3m), Catalogue.AbsoricaLd, Frequency.OnceDaily, DoseBand.Standard.ConvertedTo(Formulation.Micronized), Target(120, 150).ConvertedTo(Formulation.Micronized)).Rows[^1]));
        Progress progress = InProgress();
        yield return ("a course under way", Derivation.Of(progress));
        yield return ("a count of more than was directed, with dates", Derivation.Of(DoseHistory
            .Of(PillCount
                .Of(Formulation.Conventional, [DispensedSupply.On(First, CapsuleCount.OfStrength(20, 10))], First.AddDays(5), CapsuleCount.OfStrength(20, 1))
                .AsPeriod(Daily(40), IntakePattern.AlternateDays))
            .WithPartialDays(PartialDay.On(First, Daily(20)), PartialDay.On(First.AddDays(2), Daily(60)))
            .ProgressAt(First.AddDays(5), WeightHistory.Of(Weighing.On(First, Kilograms(60))), WeightPolicy.Starting, Target(120, 150))));
        yield return ("going on with a pause", Derivation.Of(Projection.Of(progress, Continuation.Taking(Daily(40)).ForDays(14).ThenPausing(7).ThenTaking(Micronized(32), IntakePattern.AlternateDays))));
        yield return ("going on through a date", Derivation.Of(Projection.Of(progress, Continuation.Taking(Daily(40)).Through(new(2026, 2, 28)))));
        yield return ("going on when the target was passed, with a dose of 0 first", Derivation.Of(Projection.Of(DoseHistory
            .Of(DosePeriod.Taking(Daily(40), First, First.AddDays(9)))
            .ProgressAt(First.AddDays(9), WeightHistory.Of(Weighing.On(First, Kilograms(60))), WeightPolicy.Starting, Target(5, 6)), Continuation.Taking(Daily(0)).ForDays(7).ThenTaking(Daily(40)).ForDays(7).ThenTaking(Daily(20)))));
        Order order = Order.Of(IntakePattern.MondayWednesdayFriday, OrderLine.TwiceDaily(20, 1, 1).Dispensing(24), OrderLine.InTheEvening(10, 1)).ForDays(28).WithDate(new(2026, 1, 8));
        yield return ("an order", Derivation.Of(order));
        yield return ("an order for a body weight", Derivation.Of(order.WithFormulation(Formulation.Conventional), Kilograms(60)));
    }

    // From Thursday, 1 January: 28 days, a pause to 4 February, and from Thursday, 5 February, Mondays, Wednesdays and Fridays.
    private static Course OnWeekdays() => Course.Plan(
        Titration
            .Of(Cycling(0, 40).For(28), TitrationStep.Pausing(7), TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.7m, Formulation.Conventional), IntakePattern.MondayWednesdayFriday))
            .StartingOn(First)
            .MadeWith(Catalogue.UsConventional, Kilograms(60), CapsuleRounding.Nearest, Frequency.OnceDaily),
        Target(14, 15));

    private static Derivation Planned(decimal kilograms, CumulativeTarget? target, decimal alreadyTaken, params TitrationStep[] steps)
    {
        Regimen regimen = Titration.Of(steps).MadeWith(Catalogue.UsConventional, Kilograms(kilograms), CapsuleRounding.Down, Frequency.OnceDaily);
        var taken = TotalDose.FromMilligrams(alreadyTaken, Formulation.Conventional);
        return Derivation.Of(Course.Plan(regimen, target, taken, CourseEnd.AtTarget));
    }

    private static Course Spread() => Course.Plan(
        Titration.StartAt(Dose(0.5m)).Then(TitrationStep.Taking(Dose(0.6m)).Rounded(CapsuleRounding.Nearest), afterDays: 28).MadeWith(Catalogue.UsConventional, Kilograms(70), CapsuleRounding.Spread(3), Frequency.TwiceDaily),
        Target(120, 150));

    private static Derivation Dated(Course course) => Derivation.Of(course.StartingOn(new(2026, 1, 5)));

    private static Derivation Converted() => Derivation.Of(Course.Plan(
        Titration.StartAt(TitrationStep.Taking(Dose(1), IntakePattern.AlternateDays)).ConvertedTo(Formulation.Micronized).MadeWith(Catalogue.AbsoricaLd, Kilograms(64.3m), CapsuleRounding.Up, Frequency.OnceDaily),
        Target(60, 75).ConvertedTo(Formulation.Micronized)));

    // 40 mg over two weights with dates and undated misses, then another formulation on alternate days, and a count of capsules.
    private static Progress InProgress() => DoseHistory
        .Of(
            DosePeriod.Taking(Daily(40), First, First.AddDays(19)).WithMissedDays(2),
            DosePeriod.Taking(Micronized(32), First.AddDays(20), First.AddDays(26)).InPattern(IntakePattern.AlternateDays),
            PillCount.Of(Formulation.Conventional, [DispensedSupply.On(First.AddDays(27), CapsuleCount.OfStrength(20, 10))], First.AddDays(30), CapsuleCount.OfStrength(20, 3)).AsPeriod(Daily(40), IntakePattern.Daily))
        .WithMissedDates(First.AddDays(2))
        .WithPartialDays(PartialDay.On(First.AddDays(12), Daily(20)))
        .ProgressAt(
            First.AddDays(30),
            WeightHistory.Of(Weighing.On(First, Kilograms(60)), Weighing.On(First.AddDays(10), Kilograms(62))),
            WeightPolicy.PerDay,
            Target(120, 150));

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => $"  {line}"));

    private static BodyWeight Kilograms(decimal kilograms) => BodyWeight.FromKilograms(kilograms);

    private static CumulativeTarget Target(decimal from, decimal to) => CumulativeTarget.Between(from, to, Formulation.Conventional);

    private static TitrationStep Cycling(params decimal[] milligrams) => TitrationStep.Cycling([.. milligrams.Select(Daily)]);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) => WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);

    private static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);

    private static DailyDose Micronized(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Micronized);
}
