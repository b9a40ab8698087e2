namespace Isotretinoin.Dosing.Tests;

/// <summary>What is converted to another formulation remembers how it was first stated; what is in that formulation already stays as it is.</summary>
public sealed class ConversionFacts
{
    [Fact]
    public void A_target_remembers_how_it_was_first_stated()
    {
        var stated = CumulativeTarget.Between(120, 150, Formulation.Conventional);
        CumulativeTarget converted = stated.ConvertedTo(Formulation.Micronized);
        CumulativeTarget again = converted.ConvertedTo(Formulation.Lidose);

        Assert.Same(stated, stated.ConvertedTo(Formulation.Conventional));
        Assert.Null(stated.BeforeConversion);
        Assert.Equal(("120 to 150 mg/kg conventional", "96 to 120 mg/kg micronized", "120 to 150 mg/kg lidose"), (stated.ToString(), converted.ToString(), again.ToString()));
        Assert.Same(stated, converted.BeforeConversion);
        Assert.Same(stated, again.BeforeConversion);
    }

    [Fact]
    public void A_band_remembers_how_it_was_first_stated_and_keeps_its_name_and_sources()
    {
        DoseBand converted = DoseBand.Standard.ConvertedTo(Formulation.Micronized);
        DoseBand again = converted.ConvertedTo(Formulation.Lidose);

        Assert.Same(DoseBand.Standard, DoseBand.Standard.ConvertedTo(Formulation.Conventional));
        Assert.Null(DoseBand.Standard.BeforeConversion);
        Assert.Equal(("standard 0.4 to 0.8 mg/kg/day micronized", "standard 0.5 to 1 mg/kg/day lidose"), (converted.ToString(), again.ToString()));
        Assert.Equal<Citation>(DoseBand.Standard.Sources, converted.Sources);
        Assert.Same(DoseBand.Standard, converted.BeforeConversion);
        Assert.Same(DoseBand.Standard, again.BeforeConversion);
    }

    [Fact]
    public void A_step_remembers_how_its_dose_was_first_stated_and_keeps_its_choices()
    {
        TitrationStep stated = TitrationStep.Taking(Half, IntakePattern.AlternateDays).For(28).Rounded(CapsuleRounding.Up).Taken(Frequency.TwiceDaily);
        TitrationStep again = stated.ConvertedTo(Formulation.Micronized).ConvertedTo(Formulation.Lidose);
        TitrationStep cycle = TitrationStep.Cycling(DailyDose.FromMilligrams(40, Formulation.Conventional));

        Assert.Same(stated, stated.ConvertedTo(Formulation.Conventional));
        Assert.Null(stated.DoseBeforeConversion);
        Assert.Equal((Half, "0.5 mg/kg/day lidose"), (again.DoseBeforeConversion, again.Dose.ToString()));
        Assert.Equal((IntakePattern.AlternateDays, 28, CapsuleRounding.Up, Frequency.TwiceDaily), (again.Pattern, again.Days, again.Rounding, again.Frequency));
        Assert.Same(cycle, cycle.ConvertedTo(Formulation.Conventional));
        Assert.Throws<FormulationMismatchException>(() => cycle.ConvertedTo(Formulation.Micronized));
    }

    [Fact]
    public void A_band_of_the_prescriber_has_no_name_and_no_source()
    {
        var own = DoseBand.Between(Half, WeightBasedDose.FromMilligramsPerKilogramPerDay(0.7m, Formulation.Conventional));

        Assert.Equal(("", "0.5 to 0.7 mg/kg/day conventional", 0), (own.Name, own.ToString(), own.Sources.Length));
        Assert.True(own.Contains(Ratio.Of(5, 10)) && own.Contains(Ratio.Of(7, 10)));
        Assert.False(own.Contains(Ratio.Of(4_999, 10_000)) || own.Contains(Ratio.Of(7_001, 10_000)));
    }

    private static WeightBasedDose Half => WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
}
