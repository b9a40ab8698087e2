namespace Isotretinoin.Dosing.Tests;

/// <summary>Every amount that a clinic can state goes out and comes back as it was: nothing is tried by chance here.</summary>
public sealed class EveryAmountFacts
{
    private const int MostGrams = 500_000;
    private const int MostMicrogramsPerDay = 200_000;
    private const int MostThousandthsPerKilogram = 1_000_000;

    private static readonly Formulation Conventional = Formulation.Conventional;

    [Fact]
    public void Every_gram_of_a_body_weight_comes_back_from_kilograms_grams_pounds_and_stones()
    {
        int wrong = 0;
        for (int grams = 1; grams <= MostGrams; grams++)
        {
            Mass mass = BodyWeight.FromKilograms(grams / 1_000m).ToMass();
            wrong += mass.ToBodyWeight().Grams == grams ? 0 : 1;
            wrong += Mass.FromGrams((double)grams).ToBodyWeight().Grams == grams ? 0 : 1;
            wrong += mass.ToUnit(MassUnit.Pound).ToBodyWeight().Grams == grams ? 0 : 1;
            wrong += mass.ToUnit(MassUnit.Stone).ToBodyWeight().Grams == grams ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Half_a_gram_goes_to_the_even_gram_where_grams_of_UnitsNet_go_astray()
    {
        int wrong = 0;
        int astray = 0;
        for (int grams = 1; grams < MostGrams; grams++)
        {
            int even = grams % 2 == 0 ? grams : grams + 1;
            var mass = Mass.FromKilograms((double)((grams + 0.5m) / 1_000));
            wrong += mass.ToBodyWeight().Grams == even ? 0 : 1;
            astray += (int)Math.Round(mass.Grams) == even ? 0 : 1;
        }

        Assert.Equal((0, 2_948), (wrong, astray));
    }

    [Fact]
    public void Grams_of_UnitsNet_are_not_always_those_that_were_stated()
    {
        int off = 0;
        for (int grams = 1; grams <= MostGrams; grams++)
        {
            off += Mass.FromKilograms((double)(grams / 1_000m)).Grams == grams ? 0 : 1;
        }

        Assert.Equal(5_893, off);
    }

    [Fact]
    public void Every_microgram_of_a_daily_dose_comes_back()
    {
        int wrong = 0;
        for (int micrograms = 0; micrograms <= MostMicrogramsPerDay; micrograms++)
        {
            var dose = DailyDose.FromMilligrams(micrograms / 1_000m, Conventional);
            wrong += dose.ToMassFlow().ToDailyDose(Conventional) == dose ? 0 : 1;
            wrong += MassFlow.FromMicrogramsPerDay((double)micrograms).ToDailyDose(Conventional) == dose ? 0 : 1;
            wrong += micrograms == 0 || dose.ToMassFlow().ToUnit(MassFlowUnit.KilogramPerSecond).ToDailyDose(Conventional) == dose ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Every_thousandth_of_a_cumulative_dose_comes_back()
    {
        int wrong = 0;
        for (int thousandths = 1; thousandths <= MostThousandthsPerKilogram; thousandths++)
        {
            var dose = CumulativeDose.FromMilligramsPerKilogram(thousandths / 1_000m, Conventional);
            wrong += dose.ToMassFraction().ToCumulativeDose(Conventional) == dose ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    [Fact]
    public void Sums_of_180_days_are_neither_refused_nor_wrong()
    {
        // A dose for every fortieth of a milligram up to 200 mg, added up day by day as a diary in UnitsNet does.
        int wrong = 0;
        int sums = 0;
        for (int fortieths = 1; fortieths <= 8_000; fortieths++)
        {
            decimal milligrams = fortieths / 40m;
            var day = Mass.FromMilligrams((double)milligrams);
            Mass sum = Mass.Zero;
            for (int days = 1; days <= 180; days++)
            {
                sum += day;
                sums++;
                wrong += sum.ToTotalDose(Conventional).Milligrams == milligrams * days ? 0 : 1;
            }
        }

        Assert.Equal((1_440_000, 0), (sums, wrong));
    }
}
