namespace Isotretinoin.Dosing.Tests;

/// <summary>What is planned says in one line what it is, with numbers for people.</summary>
public sealed class TextFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);
    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    private static readonly Titration Intent = Titration
        .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
        .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), afterDays: 28);

    private static readonly Course Course = Course.Plan(Made(Intent), Target);

    [Fact]
    public void Every_public_class_of_these_rooms_has_a_text_of_its_own()
    {
        string[] rooms = ["Capsules", "Courses", "Options", "Cohorts"];
        Type[] types = [.. PublicTypes.All.Where(type => type is { IsAbstract: false } && !type.IsSubclassOf(typeof(Exception)) && rooms.Any(room => IsIn(room, type)))];

        Assert.InRange(types.Length, 20, 100);
        Assert.All(types, type => Assert.Equal(type, type.GetMethod("ToString", [])!.DeclaringType));

        static bool IsIn(string room, Type type) =>
            File.Exists(Path.Combine(Repository.Root, "src", "Isotretinoin.Dosing", room, $"{type.Name}.cs"));
    }

    [Fact]
    public void A_titration_reads_as_its_steps()
    {
        TitrationStep cycle = TitrationStep.Cycling(Daily(40), Daily(0)).For(1);
        TitrationStep alternate = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.25m, Formulation.Conventional), IntakePattern.AlternateDays);

        Assert.Equal("0.5 mg/kg/day conventional for 28 days, then 1 mg/kg/day conventional until the target", Intent.ToString());
        Assert.Equal("40, 0 mg/day conventional for 1 day", cycle.ToString());
        Assert.Equal("0.25 mg/kg/day conventional in pattern 10 until the target", alternate.ToString());
    }

    [Fact]
    public void A_regimen_reads_as_its_capsules()
    {
        Assert.Equal("us-conventional for 64.3 kg: 28 days of 30 mg/day, then 60 mg/day until the target", Course.Regimen.ToString());
        Assert.Equal("28 days of 30 mg/day", Course.Regimen.Steps[0].ToString());
        Assert.Equal("30 mg/day", Course.Regimen.Steps[0].Cycle.ToString());
    }

    [Fact]
    public void A_long_cycle_reads_as_its_mean()
    {
        Assert.Equal("40, 80 mg/day", CycleOf(Daily(40), Daily(80)));
        Assert.Equal("40, 0, 0, 0, 0, 0, 0 mg/day", CycleOf([Daily(40), .. Enumerable.Repeat(Daily(0), 6)]));
        Assert.Equal("5 mg/day on average of 8 days", CycleOf([Daily(40), .. Enumerable.Repeat(Daily(0), 7)]));
        Assert.Equal("≈4.444444 mg/day on average of 9 days", CycleOf([Daily(40), .. Enumerable.Repeat(Daily(0), 8)]));
    }

    [Fact]
    public void A_course_reads_as_its_days_and_doses()
    {
        Assert.Equal("143 days, 7740 mg conventional, ≈120.373 mg/kg", Course.ToString());
        Assert.Equal(
            ["days 1 to 28: 30 mg/day, 840 mg conventional", "days 29 to 143: 60 mg/day, 6900 mg conventional"],
            Course.Phases().Select(phase => phase.ToString()));
        Assert.Equal("supply 1, days 1 to 28: 28 × 20 mg, 28 × 10 mg", Course.Supplies(30)[0].ToString());
    }

    [Fact]
    public void A_supply_of_off_days_reads_as_no_capsules()
    {
        Course course = Course.Plan(Made(Titration.StartAt(TitrationStep.Cycling(Daily(40), Daily(0)).For(2))));

        Assert.Equal(["supply 1, day 1: 2 × 20 mg", "supply 2, day 2: no capsules"], course.Supplies(1).Select(supply => supply.ToString()));
    }

    [Fact]
    public void A_table_of_options_reads_as_its_doses()
    {
        DoseOptions options = DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target);
        DoseOptions none = DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.LowAndSlow, Target);

        Assert.Equal("us-conventional for 64.3 kg: 40, 50, 60 mg/day", options.ToString());
        Assert.Equal("us-conventional for 64.3 kg: no doses in the band", none.ToString());
        Assert.Equal("60 mg/day, ≈0.933 mg/kg/day, 129 to 160 days", options.Rows[2].ToString());
        Assert.Equal(
            "60 mg/day, ≈0.933 mg/kg/day, 129 days",
            DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.At(120, Formulation.Conventional)).Rows[2].ToString());
    }

    [Fact]
    public void A_formulary_reads_as_the_number_of_its_codes()
    {
        Assert.Equal("9 codes", Catalogue.Formulary.ToString());
        Assert.Equal("1 code", Formulary.Of(Catalogue.UsConventional).ToString());
    }

    private static Regimen Made(Titration titration) => titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

    private static string CycleOf(params DailyDose[] doses) => Made(Titration.StartAt(TitrationStep.Cycling(doses))).Steps[0].Cycle.ToString();

    private static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
