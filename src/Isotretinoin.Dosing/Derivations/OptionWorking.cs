using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of one row of the options table.</summary>
internal static class OptionWorking
{
    public static Derivation Of(DoseOption option, BodyWeight bodyWeight, DoseBand band, CumulativeTarget cumulativeTarget)
    {
        CapsuleCombination capsules = option.Capsules;
        var working = new Working(capsules.Product.Formulation);
        DerivationTerm weight = working.Given(bodyWeight);
        DerivationTerm strengths = working.Given(capsules.Product);
        DerivationTerm dosesADay = working.Given("doses a day", Ratio.Of(capsules.Division.Times.Length, 1), "dose");
        DerivationTerm dose = working.GivenDose("dose", [Ratio.Of(capsules.Milligrams, 1)], DailyDose.Accepted.Unit, []);
        Milligrams("band low", band.Low, band.BeforeConversion?.Low);
        Milligrams("band high", band.High, band.BeforeConversion?.High);
        working.Quotient("dose per kg", dose, weight, WeightBasedDose.Accepted.Unit);

        var target = new TargetWorking(working, cumulativeTarget, weight, start: null);
        DerivationTerm days = working.Line("days", Ratio.Of(option.Days, 1), "day", DivideUpToDay, target.From, dose);
        working.Line("days within", Ratio.Of(option.DaysWithin ?? 0, 1), "day", DivideDownToDay, target.To, dose);
        working.Quantities("quantities", option.Quantities, dose, days, strengths, dosesADay);
        return working.Done();

        void Milligrams(string name, WeightBasedDose end, WeightBasedDose? beforeConversion)
        {
            DerivationTerm perKilogram = working.Stated(name, end, beforeConversion, band.Sources);
            working.Product($"{name} in mg", perKilogram, weight, DailyDose.Accepted.Unit);
        }
    }
}
