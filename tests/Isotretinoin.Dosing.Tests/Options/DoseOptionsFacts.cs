namespace Isotretinoin.Dosing.Tests;

public sealed class DoseOptionsFacts
{
    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    [Fact]
    public void Options_for_70_kg_from_half_to_1_milligram_per_kilogram_are_40_to_70_mg()
    {
        DoseOptions options = Options(70, DoseBand.Standard);

        Assert.Equal([40, 50, 60, 70], options.Rows.Select(row => row.Capsules.Milligrams));
        Assert.Equal((30, 80), (options.Below?.Milligrams, options.Above?.Milligrams));
        DoseOption first = options.Rows[0];
        Assert.Equal("morning 1 × 20 mg, evening 1 × 20 mg", first.Capsules.ToString());
        Assert.Equal(0.571m, first.MilligramsPerKilogramPerDay.Round(3));
        Assert.Equal((210, 262), (first.Days, first.DaysWithin));
        Assert.Equal([(20, 420)], CourseLaw.Plain(first.Quantities()));
    }

    [Fact]
    public void Options_for_79_kg_do_not_hold_80_mg_which_is_more_than_1_milligram_per_kilogram()
    {
        DoseOptions options = Options(79, DoseBand.Standard);

        Assert.Equal([40, 50, 60, 70], options.Rows.Select(row => row.Capsules.Milligrams));
        Assert.Equal(80, options.Above?.Milligrams);
        Assert.Equal(1.013m, options.Above?.Dose.MilligramsPerKilogram(options.Weight).Round(3));
    }

    [Fact]
    public void A_band_between_two_makeable_doses_has_no_rows_but_neighbours()
    {
        WeightBasedDose dose = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
        DoseOptions options = Options(70, DoseBand.Between(dose, dose));

        Assert.Empty(options.Rows);
        Assert.Equal((30, 40), (options.Below?.Milligrams, options.Above?.Milligrams));
    }

    [Fact]
    public void A_dose_that_passes_the_target_on_its_first_day_has_no_days_within_it()
    {
        DoseOptions options = DoseOptions.For(
            BodyWeight.FromKilograms(70), Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.At(0.6m, Formulation.Conventional));

        Assert.Equal([2, 1, 1, 1], options.Rows.Select(row => row.Days));
        Assert.Equal([1, null, null, null], options.Rows.Select(row => row.DaysWithin));
    }

    private static DoseOptions Options(decimal kilograms, DoseBand band) =>
        DoseOptions.For(BodyWeight.FromKilograms(kilograms), Catalogue.UsConventional, Frequency.TwiceDaily, band, Target);
}
