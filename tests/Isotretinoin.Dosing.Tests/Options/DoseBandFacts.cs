namespace Isotretinoin.Dosing.Tests;

public sealed class DoseBandFacts
{
    [Fact]
    public void Bands_say_their_name_and_their_ends() => Assert.Equal(
        [
            "standard 0.5 to 1 mg/kg/day conventional", "low dose 0.1 to 0.3 mg/kg/day conventional", "low and slow 0.1 to 0.25 mg/kg/day conventional",
            "microdose 0.04 to 0.3 mg/kg/day conventional", "start low 0.1 to 0.25 mg/kg/day conventional", "severe adult 1 to 2 mg/kg/day conventional",
        ],
        DoseBand.All.Select(band => band.ToString()));

    [Fact]
    public void A_band_without_a_name_says_its_ends_or_its_one_dose()
    {
        Assert.Equal("0.5 to 1 mg/kg/day conventional", DoseBand.Between(Asked.PerKilogram(0.5m), Asked.PerKilogram(1)).ToString());
        Assert.Equal("0.5 mg/kg/day conventional", DoseBand.Between(Asked.PerKilogram(0.5m), Asked.PerKilogram(0.5m)).ToString());
    }

    [Fact]
    public void A_band_from_the_higher_dose_is_refused()
    {
        Refusal refusal = Assert.Throws<OutOfRangeException>("low", () => DoseBand.Between(Asked.PerKilogram(0.501m), Asked.PerKilogram(0.5m))).Refusal;

        Assert.Equal(
            (RefusalCode.BandReversed, "", "A band runs from the lower dose to the higher: accepted up to 0.5 mg/kg/day conventional."),
            (refusal.Code, refusal.Member, refusal.Sentence));
    }

    [Fact]
    public void Both_ends_belong_to_a_band() => Assert.Equal(
        [false, true, true, true, false],
        new[] { Ratio.Of(499, 1_000), Ratio.Of(1, 2), Ratio.Of(3, 4), Ratio.Of(1, 1), Ratio.Of(1_001, 1_000) }.Select(DoseBand.Standard.Contains));

    [Fact]
    public void A_converted_band_keeps_its_name_its_sources_and_what_was_stated()
    {
        DoseBand there = DoseBand.Standard.ConvertedTo(Formulation.Micronized);

        Assert.Equal("standard 0.4 to 0.8 mg/kg/day micronized", there.ToString());
        Assert.Equal(DoseBand.Standard.Sources, there.Sources);
        Assert.Same(DoseBand.Standard, there.BeforeConversion);
        Assert.Same(DoseBand.Standard, there.ConvertedTo(Formulation.Lidose).BeforeConversion);
        Assert.Same(DoseBand.Standard, DoseBand.Standard.ConvertedTo(Formulation.Conventional));
        Assert.Null(DoseBand.Standard.BeforeConversion);
    }

    [Fact]
    public void A_band_and_a_target_of_another_formulation_are_refused_by_name() => Assert.All(
        new (Func<DoseOptions> Act, string Member)[]
        {
            (() => Options(DoseBand.Standard.ConvertedTo(Formulation.Lidose), Asked.Target), "band"),
            (() => Options(DoseBand.Standard, Asked.Target.ConvertedTo(Formulation.Lidose)), "target"),
        },
        refused => Assert.StartsWith(refused.Member, Refusal.Of(Assert.Throws<FormulationMismatchException>(refused.Act))[0].Member, StringComparison.Ordinal));

    [Fact]
    public void The_named_bands_have_sources_and_one_of_a_prescriber_has_none()
    {
        Assert.All(DoseBand.All, band => Assert.NotEmpty(band.Sources));
        Assert.Empty(DoseBand.Between(Asked.PerKilogram(0.5m), Asked.PerKilogram(1)).Sources);
    }

    private static DoseOptions Options(DoseBand band, CumulativeTarget target) =>
        DoseOptions.For(Asked.Weight, Catalogue.UsConventional, Frequency.OnceDaily, band, target);
}
