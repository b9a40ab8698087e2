namespace Isotretinoin.Dosing.Tests;

public sealed class DerivationFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);

    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional);

    [Fact]
    public void A_course_in_two_steps_is_worked_line_by_line()
    {
        Regimen regimen = Titration.StartAt(Dose(0.5m)).Then(Dose(1m), afterDays: 28).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily);
        Course course = Course.Plan(regimen, Target).StartingOn(new DateOnly(2026, 1, 5));

        Assert.Equal(
            """
            given weight = 64.3 kg
            given capsules = 10, 20, 30, 40 mg conventional [Claravis, Strengths, epocrates.com/online/drugs/3514/claravis (S2); Isotretinoin capsules, Zydus, DailyMed, Set id dae33df0, dailymed.nlm.nih.gov (S1)]
            given start = 2026-01-05
            given already taken = 0 mg conventional
            given target from = 120 mg/kg conventional
            given target to = 150 mg/kg conventional
            given days before step 1 = 0 days
            given step 1 doses a day = 2 doses
            given step 1 dose = 0.5 mg/kg/day conventional
            given step 1 days = 28 days
            given step 2 doses a day = 2 doses
            given step 2 dose = 1 mg/kg/day conventional
            target from in mg = 120 mg/kg × 64.3 kg = 7716 mg
            target to in mg = 150 mg/kg × 64.3 kg = 9645 mg
            step 1 exact dose = 0.5 mg/kg/day × 64.3 kg = 32.15 mg/day
            step 1 dose taken = the greatest dose not above 32.15 mg/day of capsules of 10, 20, 30, 40 mg in 2 doses a day = 30 mg/day
            step 1 mean = mean of 30 mg/day = 30 mg/day
            step 1 mean per kg = 30 mg/day ÷ 64.3 kg ≈ 0.467 mg/kg/day
            step 1 first day = 0 days + 1 day = 1 day
            step 1 last day = 0 days + 28 days = 28 days
            step 1 total = 28 days of 30 mg/day = 840 mg
            step 1 cumulative = 0 mg + 840 mg = 840 mg
            step 1 quantities = 28 days of 30 mg/day in capsules of 10, 20, 30, 40 mg in 2 doses a day = 28, 28, 0, 0 capsules
            step 2 exact dose = 1 mg/kg/day × 64.3 kg = 64.3 mg/day
            step 2 dose taken = the greatest dose not above 64.3 mg/day of capsules of 10, 20, 30, 40 mg in 2 doses a day = 60 mg/day
            step 2 mean = mean of 60 mg/day = 60 mg/day
            step 2 mean per kg = 60 mg/day ÷ 64.3 kg ≈ 0.933 mg/kg/day
            step 2 left to reach = 7716 mg − 840 mg = 6876 mg
            step 2 days to reach = the first day that reaches 6876 mg at 60 mg/day = 115 days
            step 2 first day = 28 days + 1 day = 29 days
            step 2 last day = 28 days + 115 days = 143 days
            step 2 total = 115 days of 60 mg/day = 6900 mg
            step 2 cumulative = 840 mg + 6900 mg = 7740 mg
            step 2 quantities = 115 days of 60 mg/day in capsules of 10, 20, 30, 40 mg in 2 doses a day = 0, 0, 230, 0 capsules
            reached day = 28 days + 115 days = 143 days
            reached in the step = 115 days of 60 mg/day = 6900 mg
            reached dose = 840 mg + 6900 mg = 7740 mg
            reached dose per kg = 7740 mg ÷ 64.3 kg ≈ 120.373 mg/kg
            reached date = 143 days from 2026-01-05, that day counted = 2026-05-27
            step 2 left within = 9645 mg − 840 mg = 8805 mg
            step 2 days within = the last dosing day within 8805 mg at 60 mg/day = 146 days
            last within day = 28 days + 146 days = 174 days
            last within in the step = 146 days of 60 mg/day = 8760 mg
            last within dose = 840 mg + 8760 mg = 9600 mg
            last within dose per kg = 9600 mg ÷ 64.3 kg ≈ 149.3 mg/kg
            last within date = 174 days from 2026-01-05, that day counted = 2026-06-27
            course days = 28 days + 115 days = 143 days
            course end = 143 days from 2026-01-05, that day counted = 2026-05-27
            course total = 7740 mg − 0 mg = 7740 mg
            course quantities = 28, 28, 0, 0 capsules + 0, 0, 230, 0 capsules = 28, 28, 230, 0 capsules
            """,
            Derivation.Of(course).ToString());
    }

    [Fact]
    public void A_conversion_is_a_line_with_the_source_of_the_equivalence()
    {
        Regimen regimen = Titration.StartAt(Dose(0.7m)).ConvertedTo(Formulation.Micronized).MadeWith(Catalogue.AbsoricaLd, Weight, CapsuleRounding.Nearest, Frequency.TwiceDaily);
        Derivation derivation = Derivation.Of(Course.Plan(regimen, Target.ConvertedTo(Formulation.Micronized)));

        Assert.Contains("step 1 dose = 0.7 mg/kg/day conventional × 0.8 = 0.56 mg/kg/day micronized", derivation.ToString().Split('\n'));
        Assert.Contains("target from = 120 mg/kg conventional × 0.8 = 96 mg/kg micronized", derivation.ToString().Split('\n'));
        Assert.Contains("step 1 dose taken = of 36 mg/day and 40 mg/day, the nearest to 36.008 mg/day = 36 mg/day", derivation.ToString().Split('\n'));
        Assert.Contains(derivation.Find("mg micronized for 1 mg conventional")!.Sources, source => source.Grade == EvidenceGrade.Derived);
    }

    [Fact]
    public void A_dose_spread_over_days_names_the_days_that_are_higher()
    {
        Regimen regimen = Titration.StartAt(Dose(0.7m)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Spread(2), Frequency.OnceDaily);
        string[] lines = Derivation.Of(Course.Plan(regimen, Target)).ToString().Split('\n');

        Assert.Contains("step 1 days above = of 2 days, those of 50 mg/day instead of 40 mg/day that bring the mean nearest to 45.01 mg/day = 1 day", lines);
        Assert.Contains("step 1 cycle = 2 days of 40 mg/day or 50 mg/day, the latter on 1 day, never ahead of their mean = 40, 50 mg/day", lines);
        Assert.Contains("step 1 mean = mean of 40, 50 mg/day = 45 mg/day", lines);
    }

    [Fact]
    public void A_dose_so_near_the_higher_one_that_every_day_takes_it_counts_every_day()
    {
        Regimen regimen = Titration.StartAt(Dose(0.665m)).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60m), CapsuleRounding.Spread(3), Frequency.OnceDaily);
        string[] lines = Derivation.Of(Course.Plan(regimen, Target)).ToString().Split('\n');

        Assert.Contains("step 1 days above = of 3 days, those of 40 mg/day instead of 30 mg/day that bring the mean nearest to 39.9 mg/day = 3 days", lines);
        Assert.Contains("step 1 cycle = 3 days of 30 mg/day or 40 mg/day, the latter on 3 days, never ahead of their mean = 40 mg/day", lines);
    }

    // Capsules of 30 mg make 990 mg a day and, up to 1,000 mg, nothing above it.
    [Theory]
    [InlineData("spread 2", "step 1 dose taken = the greatest dose not above 995 mg/day of capsules of 30 mg in 1 dose a day = 990 mg/day")]
    [InlineData("nearest", "step 1 dose taken = of 990 mg/day, the nearest to 995 mg/day = 990 mg/day")]
    public void When_no_dose_lies_above_the_dose_below_is_taken(string rounding, string line)
    {
        CapsuleRounding chosen = rounding == "nearest" ? CapsuleRounding.Nearest : CapsuleRounding.Spread(2);
        Regimen regimen = Titration.StartAt(Dose(9.95m)).MadeWith(Product.Create("thirty", Formulation.Conventional, 30), BodyWeight.FromKilograms(100m), chosen, Frequency.OnceDaily);

        Assert.Contains(line, Derivation.Of(Course.Plan(regimen, Target)).ToString().Split('\n'));
    }

    [Fact]
    public void Only_values_that_were_read_somewhere_have_a_source()
    {
        DateOnly first = new(2026, 1, 5);
        Derivation derivation = Derivation.Of(DoseHistory
            .Of(DosePeriod.Taking(DailyDose.FromMilligrams(40m, Formulation.Conventional), first, first.AddDays(27)).InPattern(IntakePattern.AlternateDays))
            .ProgressAt(first.AddDays(27), WeightHistory.Of(Weighing.On(first, Weight)), WeightPolicy.Starting, Target));

        Assert.All(derivation.Given.Concat(derivation.Lines), term => Assert.Empty(term.Sources));
    }

    [Fact]
    public void Milligrams_have_a_formulation_and_days_have_none()
    {
        Derivation derivation = Derivation.Of(Course
            .Plan(Titration.StartAt(Dose(1m)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily), Target)
            .StartingOn(new DateOnly(2026, 1, 5)));

        Assert.All(derivation.Given.Concat(derivation.Lines), term => Assert.Equal(term.Unit.StartsWith("mg", StringComparison.Ordinal), term.Formulation is not null));
        Assert.Equal((Ratio.Of(1, 1), "day"), (derivation.Find("start")!.Value, derivation.Find("start")!.Unit));
        Assert.Equal("day", derivation.Find("reached date")!.Unit);
    }

    [Fact]
    public void A_day_on_which_a_target_is_reached_is_worked_in_one_step_only()
    {
        DateOnly first = new(2026, 1, 5);
        DailyDose forty = DailyDose.FromMilligrams(40m, Formulation.Conventional);
        string[] lines = Derivation.Of(Projection.Of(DoseHistory.Of(DosePeriod.Taking(forty, first, first.AddDays(29)))
            .ProgressAt(first.AddDays(29), WeightHistory.Of(Weighing.On(first, BodyWeight.FromKilograms(60m))), WeightPolicy.Starting, CumulativeTarget.At(40m, Formulation.Conventional)), Continuation.Taking(forty).ForDays(30).ThenTaking(forty))).ToString().Split('\n');

        Assert.Single(lines, line => line.StartsWith("reached days = ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("last within days = ", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_missed_by_a_count_of_capsules_are_taken_off_the_dosing_days()
    {
        DateOnly first = new(2026, 1, 1);
        var count = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(first, CapsuleCount.OfStrength(20, 60))], first.AddDays(29), CapsuleCount.OfStrength(20, 7));
        Derivation derivation = Derivation.Of(DoseHistory.Of(count.AsPeriod(DailyDose.FromMilligrams(40m, Formulation.Conventional), IntakePattern.Daily))
            .ProgressAt(first.AddDays(29), WeightHistory.Of(Weighing.On(first, Weight)), WeightPolicy.Starting, Target));

        Assert.Equal((27, 3), ((int)derivation.Find("dosing days")!.Value.Round(0), (int)derivation.Find("missed days")!.Value.Round(0)));
    }

    [Fact]
    public void A_missed_last_day_counts_among_the_marked_days_of_its_period()
    {
        DateOnly first = new(2026, 1, 5);
        string[] lines = Derivation.Of(DoseHistory
            .Of(DosePeriod.Taking(DailyDose.FromMilligrams(40m, Formulation.Conventional), first, first.AddDays(9)).WithMissedDays(1))
            .WithMissedDates(first, first.AddDays(9))
            .ProgressAt(first.AddDays(9), WeightHistory.Of(Weighing.On(first, Weight)), WeightPolicy.Starting, Target)).ToString().Split('\n');

        Assert.Contains(lines, line => line.EndsWith("period days marked by date = 2 days", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("= 10 days − 2 days = 8 days", StringComparison.Ordinal));
    }

    [Fact]
    public void A_course_that_stops_short_of_the_target_says_by_how_much()
    {
        Regimen regimen = Titration.StartAt(Dose(0.5m)).StoppingAfter(140).MadeWith(Catalogue.UkConventional, BodyWeight.FromKilograms(60m), CapsuleRounding.Down, Frequency.OnceDaily);
        Derivation derivation = Derivation.Of(Course.Plan(regimen, Target));

        Assert.Contains("left to the target = 7200 mg − 4200 mg = 3000 mg", derivation.ToString().Split('\n'));
        Assert.Null(derivation.Find("reached day"));
    }

    [Fact]
    public void A_row_of_options_names_the_source_of_its_band()
    {
        Derivation derivation = Derivation.Of(DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target).Rows[0]);

        Assert.NotEmpty(derivation.Find("band low")!.Sources);
        Assert.Contains("days = 7716 mg ÷ 40 mg/day, rounded up to a whole day = 193 days", derivation.ToString().Split('\n'));
        Assert.Contains("days within = 9645 mg ÷ 40 mg/day, rounded down to a whole day = 241 days", derivation.ToString().Split('\n'));
    }

    [Fact]
    public void A_row_of_numbers_has_no_single_value()
    {
        DerivationLine capsules = Derivation.Of(DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target).Rows[0]).Find("capsules")!;

        Assert.Equal(4, capsules.Values.Length);
        Assert.ThrowsAny<InvalidOperationException>(() => capsules.Value);
    }

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);
}
