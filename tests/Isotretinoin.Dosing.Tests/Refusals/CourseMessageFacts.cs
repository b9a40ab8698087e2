namespace Isotretinoin.Dosing.Tests;

/// <summary>A refusal of products, capsules, titrations, courses, cohorts or orders says what is accepted, with range and unit.</summary>
public sealed class CourseMessageFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60);
    private static readonly WeightBasedDose Half = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
    private static readonly CumulativeTarget Target = CumulativeTarget.At(120, Formulation.Conventional);
    private static readonly Titration Open = Titration.StartAt(Half);

    [Fact]
    public void A_refused_product_says_why() => Refused.Each(
        new(
            "Strengths must be distinct whole milligrams: 10, 0. Accepted: 1 to 12 different strengths, each a whole number from 1 to 100 mg.",
            () => Product.Create("Host", Formulation.Conventional, 10, 0)),
        new("us-conventional has no 25 mg capsule. Accepted: 10, 20, 30, 40 mg.", () => Catalogue.UsConventional.Stocking(25)),
        new("The code 'absorica' is already in use for absorica.", () => Catalogue.Formulary.With("absorica", Catalogue.AbsoricaLd)));

    [Fact]
    public void Refused_capsules_say_why() => Refused.Each(
        new("Accepted: 2 to 7 days.", () => CapsuleRounding.Spread(1)),
        new("Accepted: 2 to 7 days.", () => CapsuleRounding.Spread(8)),
        new("Accepted: more than 0, up to 1,000 mg/day.", () => CapsuleCombination.AtMost(Daily(0), Catalogue.UsConventional, Frequency.OnceDaily)),
        new("Accepted: 1 to 100 mg.", () => CapsuleCount.OfStrength(0, 1)),
        new("Accepted: 1 to 100 mg.", () => CapsuleCount.OfStrength(101, 1)),
        new("Accepted: 1 to 2,147,483,647 capsules.", () => CapsuleCount.OfStrength(20, 0)),
        new("Accepted: at least one capsule.", () => DispensedSupply.On(new(2026, 1, 1))),
        new("This CapsuleCount is the default value.", () => default(CapsuleCount).Count),
        new("This CapsuleCombination is the default value.", () => default(CapsuleCombination).Milligrams),
        new(
            "Step 1: no capsules for 3 mg/day of us-conventional taken once: none below and 10 mg above.",
            () => Open.MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(6), CapsuleRounding.Down, Frequency.OnceDaily)),
        new(
            "Step 1, day 3 of the cycle: no capsules for 15 mg/day of us-conventional taken twice: none below and 20 mg above.",
            () => Titration.StartAt(TitrationStep.Cycling(Daily(20), Daily(0), Daily(15))).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily)));

    [Fact]
    public void A_refused_titration_says_why() => Refused.Each(
        new("A titration needs at least one step.", () => Titration.Of()),
        new("Only one step may be open; the others state their days.", () => Titration.Of(Open.Steps[0], Open.Steps[0])),
        new("Step 1 already states its 28 days.", () => Open.StoppingAfter(28).StoppingAfter(28)),
        new("Accepted: 1 to 3,650 days.", () => Open.StoppingAfter(0)),
        new("Accepted: 1 to 3,650 days.", () => Open.Then(Half, afterDays: 3_651)),
        new("Accepted: 1 to 92 daily doses, at least one of them more than 0.", () => TitrationStep.Cycling()),
        new("Accepted: 1 to 92 daily doses, at least one of them more than 0.", () => TitrationStep.Cycling(Daily(0), Daily(0))),
        new("Accepted: 1 to 3,650 days.", () => TitrationStep.Pausing(0)),
        new("A titration has at least one step in which something is taken.", () => Titration.StartAt(TitrationStep.Pausing(7)).MadeWith(Catalogue.UsConventional, Weight)),
        new(
            "The pattern mon-wed-fri is of weekdays, and the date of its first day is not stated. Accepted: with that date.",
            () => Titration.StartAt(TitrationStep.Taking(Half, IntakePattern.MondayWednesdayFriday)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Up, Frequency.OnceDaily)),
        new("The property 'division' is missing, and this step does not state one.", () => Open.MadeWith(Catalogue.UsConventional, Weight)),
        new(
            "A dose by weight is rounded to capsules: state the rounding.",
            () => Titration.StartAt(Open.Steps[0].Taken(Frequency.OnceDaily)).MadeWith(Catalogue.UsConventional, Weight)),
        new(
            "A spread dose needs the daily pattern, 1, not 10.",
            () => Titration.StartAt(TitrationStep.Taking(Half, IntakePattern.AlternateDays)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Spread(2), Frequency.OnceDaily)),
        new($"Read '00'. Accepted: {IntakePattern.AcceptedText}.", () => IntakePattern.Parse("00", provider: null)));

    [Fact]
    public void A_refused_course_says_why() => Refused.Each(
        new("A target runs from the lower dose to the higher: accepted up to 120 mg/kg conventional.", () => CumulativeTarget.Between(150, 120, Formulation.Conventional)),
        new(
            "A band runs from the lower dose to the higher: accepted up to 0.5 mg/kg/day conventional.",
            () => DoseBand.Between(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), Half)),
        new("A step is open until a target: state the target, the days of the step, or until when it goes on.", () => Course.Plan(Made(Open))),
        new("Accepted: 0 to 365 days.", () => CourseEnd.Until(new(2026, 5, 1), 366)),
        new("Accepted: up to 9999-12-01.", () => CourseEnd.Until(new(9999, 12, 2), 30)),
        new("Accepted: 1 to 365 days.", () => CourseEnd.WithSupplyOf(366)),
        new("Accepted: 1 to 200 capsules.", () => Packs.Of(201)),
        new(
            "Every step states its days, so that no other end is of use: leave out the end, or the days of one step.",
            () => Course.Plan(Made(Open.StoppingAfter(28)), Target, TotalDose.FromMilligrams(0, Formulation.Conventional), CourseEnd.WithSupplyOf(30))),
        new(
            "An end by a date needs the date of day 1.",
            () => Course.Plan(Made(Open), Target, TotalDose.FromMilligrams(0, Formulation.Conventional), CourseEnd.Until(new(2026, 5, 1), 30))),
        new(
            "The open step would begin on day 1, after its last date, 2026-05-31. Accepted: from that day on.",
            () => Course.Plan(Made(Open.StartingOn(new(2026, 6, 1))), Target, TotalDose.FromMilligrams(0, Formulation.Conventional), CourseEnd.Until(new(2026, 5, 1), 30))),
        // 7,200 mg at 1 mg in 28 days: the last of them begins 28 × 7,199 days later.
        new("The course would last 201,573 days. Accepted: up to 3,650 days.", () => Course.Plan(
            Titration
                .StartAt(TitrationStep.Cycling([Daily(1), .. Enumerable.Repeat(Daily(0), 27)]))
                .MadeWith(Product.Create("Host", Formulation.Conventional, 1), Weight, CapsuleRounding.Down, Frequency.OnceDaily),
            Target)),
        new("Day 240 of the course would fall after 9999-12-31. Accepted: up to 9999-05-06.", () => Course.Plan(Made(Open), Target).StartingOn(new(9999, 5, 7))),
        new("Day 3,652,059 of the course would fall after 9999-12-31. Accepted: up to 0001-01-01.", () => WithinUntil(130_449).StartingOn(new(1, 1, 2))),
        new("Day 3,652,087 of the course would fall after 9999-12-31. Accepted: no date.", () => WithinUntil(130_450).StartingOn(DateOnly.MinValue)),
        new(
            "Milligrams of micronized isotretinoin were given for milligrams of conventional; they are not substitutable. Convert one of them explicitly.",
            () => Course.Plan(Made(Open.StoppingAfter(28)), target: null, TotalDose.FromMilligrams(1, Formulation.Micronized), CourseEnd.AtTarget)),
        new(
            "Milligrams of micronized isotretinoin were given for milligrams of conventional; they are not substitutable. Convert one of them explicitly.",
            () => Course.Plan(Made(Open), Target, TotalDose.FromMilligrams(1, Formulation.Micronized))),
        new("Accepted: 1 to 365 days.", () => Course.Plan(Made(Open), Target).Supplies(0)),
        new("Accepted: 1 to 365 days.", () => Course.Plan(Made(Open), Target).Supplies(366)));

    [Fact]
    public void A_refused_cohort_says_why() => Refused.Each(
        new("Accepted: 1 to 365 days.", () => CohortSummary.Of([], 0)),
        new("Accepted: 1 to 365 days.", () => CohortSummary.Of([], 366)),
        new("Accepted: periods of 30 days, as those of this summary.", () => CohortSummary.Of([], 30).Plus(CohortSummary.Of([], 28))),
        new(
            "Accepted: courses of one formulation and the same strengths; read conventional 10, 20, 30, 40 mg and conventional 10, 20 mg.",
            () => CohortSummary.Of([Course.Plan(Made(Open), Target), Course.Plan(Made(Open, Catalogue.EuRoaccutane), Target)], 30)),
        new("Accepted: 1 to 100 per cent.", () => CohortSummary.Of([], 30).Percentile(0)),
        new("Accepted: 1 to 100 per cent.", () => CohortSummary.Of([], 30).Percentile(101)));

    [Fact]
    public void The_shortest_and_the_longest_period_and_supply_are_accepted()
    {
        Course course = Course.Plan(Made(Open), Target);
        var cohort = CohortSummary.Of([course], 30);

        // 240 days.
        Assert.Equal((240, 1), (CohortSummary.Of([course], 1).Periods().Length, CohortSummary.Of([course], 365).Periods().Length));
        Assert.Equal((240, 1), (CohortSummary.Of([course], 1).EndingInPeriods().Length, CohortSummary.Of([course], 365).EndingInPeriods().Length));
        Assert.Equal((240, 1), (course.Supplies(1).Length, course.Supplies(365).Length));
        Assert.Equal(DateOnly.MinValue, WithinUntil(130_449).StartingOn(DateOnly.MinValue).Start);
        Assert.Equal((240, 240), (cohort.Percentile(1), cohort.Percentile(100)));
    }

    [Fact]
    public void A_refused_order_says_why() => Refused.Each(
        new("Accepted: 1 to 1,000 mg.", () => OrderLine.OnceDaily(0, 1)),
        new("Accepted: 1 to 1,000 mg.", () => OrderLine.TwiceDaily(1_001, 1, 1)),
        new("Accepted: 1 to 1,000 mg.", () => OrderLine.InTheEvening(0, 1)),
        new("Accepted: 1 to 1,000 capsules.", () => OrderLine.OnceDaily(20, 1_001)),
        new("Accepted: 1 to 1,000 capsules.", () => OrderLine.TwiceDaily(20, 0, 1)),
        new("Accepted: 1 to 1,000 capsules.", () => OrderLine.TwiceDaily(20, 1, 1_001)),
        new("Accepted: 1 to 1,000 capsules.", () => OrderLine.InTheEvening(20, 0)),
        new("Accepted: 1 to 100,000 capsules.", () => OrderLine.OnceDaily(20, 1).Dispensing(0)),
        new("Accepted: 1 to 100,000 capsules.", () => OrderLine.OnceDaily(20, 1).Dispensing(100_001)),
        new("Accepted: 1 to 12 lines, each of a different strength.", () => OrderOf()),
        new("Accepted: 1 to 12 lines, each of a different strength.", () => OrderOf(OrderLine.OnceDaily(20, 1), OrderLine.InTheEvening(20, 1))),
        new("Accepted: 1 to 12 lines, each of a different strength.", () => OrderOf([.. Enumerable.Range(1, 13).Select(strength => OrderLine.OnceDaily(strength, 1))])),
        new("Accepted: up to 10,000 mg a day.", () => OrderOf(OrderLine.OnceDaily(73, 137))),
        new("Accepted: 1 to 3,650 days.", () => OrderOf(OrderLine.OnceDaily(20, 1)).ForDays(0)),
        new("Accepted: 1 to 3,650 days.", () => OrderOf(OrderLine.OnceDaily(20, 1)).ForDays(3_651)),
        new("Accepted: 0 to 1,000 refills.", () => OrderOf(OrderLine.OnceDaily(20, 1)).WithRefills(-1)),
        new("Accepted: 0 to 1,000 refills.", () => OrderOf(OrderLine.OnceDaily(20, 1)).WithRefills(1_001)));

    [Fact]
    public void The_last_accepted_numbers_of_an_order_are_accepted()
    {
        Order most = OrderOf([.. Enumerable.Range(1, 12).Select(strength => OrderLine.OnceDaily(strength, 1).Dispensing(100_000))]).ForDays(3_650).WithRefills(1_000);

        Assert.Equal((12, 3_650, 1_000), (most.Lines.Length, most.DaysSupply, most.Refills));
        Assert.Equal(10_000, OrderOf(OrderLine.OnceDaily(100, 99), OrderLine.TwiceDaily(50, 1, 1)).MilligramsOnDosingDay);
        Assert.Equal((1_000, 1), (OrderOf(OrderLine.OnceDaily(1_000, 1)).MilligramsOnDosingDay, OrderOf(OrderLine.InTheEvening(1, 1).Dispensing(1)).ForDays(1).WithRefills(0).MilligramsOnDosingDay));
        Assert.Equal(2_000, OrderLine.TwiceDaily(1, 1_000, 1_000).CapsulesPerDay);
    }

    // 1 mg on each of 18 days and then on one in 28: of 130,449 mg the last is taken on day 18 + 28 × 130,430 + 1, which is the number of days in the calendar.
    private static Course WithinUntil(int milligrams) => Course.Plan(
        Titration
            .Of(TitrationStep.Cycling(Daily(1)).For(18), TitrationStep.Cycling([Daily(1), .. Enumerable.Repeat(Daily(0), 27)]))
            .MadeWith(Product.Create("Host", Formulation.Conventional, 1), BodyWeight.FromKilograms(500), CapsuleRounding.Down, Frequency.OnceDaily),
        CumulativeTarget.Between(0.001m, milligrams / 500m, Formulation.Conventional));

    private static Order OrderOf(params OrderLine[] lines) => Order.Of(IntakePattern.Daily, lines);

    private static Regimen Made(Titration titration) => Made(titration, Catalogue.UsConventional);

    private static Regimen Made(Titration titration, Product product) => titration.MadeWith(product, Weight, CapsuleRounding.Down, Frequency.OnceDaily);

    private static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
