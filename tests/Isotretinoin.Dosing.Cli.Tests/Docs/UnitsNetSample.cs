using UnitsNet;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The code of the page of the bridge, line by line, and what its comments promise.</summary>
public sealed class UnitsNetSample
{
    [Fact]
    public void Masses_come_in_and_go_out()
    {
        var measured = Mass.FromPounds(141.8); // what the record has
        BodyWeight weight = measured.ToBodyWeight(); // 64.319 kg: a pound is exact, and the weight is rounded to the gram

        TotalDose taken = Mass.FromGrams(3.54).ToTotalDose(Formulation.Conventional); // 3540 mg; the formulation is always stated
        DailyDose daily = MassFlow.FromMilligramsPerDay(60).ToDailyDose(Formulation.Conventional);
        CumulativeDose target = MassFraction.FromMilligramsPerKilogram(120).ToCumulativeDose(Formulation.Conventional);

        TotalDose left = target.For(weight) - taken; // 4178.28 mg conventional, exactly
        Mass toSend = left.ToMass(); // 4178.28 mg, without its formulation

        Assert.Equal("64.319 kg", weight.ToString());
        Assert.Equal("3540 mg conventional", taken.ToString());
        Assert.Equal("60 mg/day conventional", daily.ToString());
        Assert.Equal("4178.28 mg conventional", left.ToString());
        Assert.Equal(4_178.28, toSend.Milligrams);
    }
}
