using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of one row of the options table.</summary>
internal static class OptionWorking
{
    public static Derivation Of(DoseOption option)
    {
        CapsuleCombination capsules = option.Capsules;
        var working = new Working(capsules.Product.Formulation);
        DerivationLine weight = working.Given(option.Weight);
        DerivationLine strengths = working.Given(capsules.Product);
        DerivationLine dosesADay = working.Given("doses a day", Ratio.Of(capsules.Frequency.Times.Length, 1), "dose");
        DerivationLine dose = working.GivenDose("dose", [Ratio.Of(capsules.Milligrams, 1)], DailyDose.Accepted.Unit, []);
        DerivationLine? most = option.Band.Ceiling is { } ceiling
            ? working.Stated("band ceiling", ceiling.Most, ceiling.BeforeConversion, [])
            : null;
        Milligrams("band low", option.Band.Lower, option.Band.BeforeConversion?.Lower);
        Milligrams("band high", option.Band.Upper, option.Band.BeforeConversion?.Upper);
        working.Quotient("dose per kg", dose, weight, WeightBasedDose.Accepted.Unit);

        var target = new TargetWorking(working, option.Target, weight, start: null);
        DerivationLine days = working.Line("days", Ratio.Of(option.Days, 1), "day", DivideUpToDay, target.From, dose);
        working.Line("days within", Ratio.Of(option.DaysWithin ?? 0, 1), "day", DivideDownToDay, target.To, dose);
        working.Quantities("quantities", option.Quantities(), dose, days, strengths, dosesADay);
        return working.Done();

        void Milligrams(string name, WeightBasedDose end, WeightBasedDose? beforeConversion)
        {
            DerivationLine perKilogram = working.Stated(name, end, beforeConversion, option.Band.Sources);
            if (most is null)
            {
                working.Product($"{name} in mg", perKilogram, weight, DailyDose.Accepted.Unit);
                return;
            }

            DerivationLine byWeight = working.Product($"{name} by weight", perKilogram, weight, DailyDose.Accepted.Unit);
            Ratio within = byWeight.Value < most.Value ? byWeight.Value : most.Value;
            working.Line($"{name} in mg", within, DailyDose.Accepted.Unit, Least, byWeight, most);
        }
    }
}
