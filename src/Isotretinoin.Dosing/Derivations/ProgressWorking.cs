using System.Collections.Immutable;
using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of a progress: the dose of each stretch, its weight, and what is left to the target.</summary>
internal static class ProgressWorking
{
    public static Derivation Of(Progress progress)
    {
        Formulation formulation = progress.CountedIn;
        var working = new Working(formulation);
        ImmutableArray<Stretch> stretches = progress.Stretches();
        var days = new List<DerivationLine>();
        var dosed = new List<DerivationLine>();
        var undated = new List<DerivationLine>();
        var missed = new List<DerivationLine>();
        var inPeriods = new List<DerivationLine>();
        var taken = new List<DerivationLine>();
        var perKilogram = new List<DerivationLine>();
        for (int i = 0; i < stretches.Length; i++)
        {
            var stretch = new StretchWorking(working, stretches[i], i + 1);
            days.Add(stretch.Days);
            if (stretch.Taken(progress.History.Marked, progress.AsOf) is { } inPeriod)
            {
                string name = inPeriod.Name;
                inPeriods.Add(inPeriod);
                DerivationLine counted = working.Converted($"{name} as counted", inPeriod, stretches[i].Period.Formulation);
                DerivationLine weight = working.Given($"{name} over", Ratio.Of(stretches[i].Weight.Grams, 1000), "kg");
                taken.Add(counted);
                perKilogram.Add(working.Quotient($"{name} per kg", counted, weight, CumulativeDose.Accepted.Unit));
            }

            AddKnown(dosed, stretch.Dosed);
            AddKnown(missed, stretch.Missed);
            AddKnown(undated, stretch.UndatedMisses);
        }

        DerivationLine noDays = working.Given("days before the history", Ratio.Zero, "day");
        working.Sum("calendar days", [noDays, .. days]);
        DerivationLine notMissed = working.Sum("days not missed by date", [noDays, .. dosed]);
        working.Difference("dosing days", notMissed, [.. undated]);
        working.Sum("missed days", [noDays, .. missed, .. undated]);
        foreach (TotalDose total in progress.Taken())
        {
            working.In(total.Formulation).Sum(
                $"taken {total.Formulation}", [.. inPeriods.Where(term => term.Formulation == total.Formulation)]);
        }

        working.Sum("cumulative", [working.GivenDose("taken before the history", [Ratio.Zero], TotalDose.Accepted.Unit, []), .. taken]);
        DerivationLine cumulative = working.Sum(
            "cumulative per kg",
            [working.GivenDose("taken per kg before the history", [Ratio.Zero], CumulativeDose.Accepted.Unit, []), .. perKilogram]);

        if (progress is not
            {
                Target: { } stated,
                MilligramsPerKilogramToLower: { } toLower,
                MilligramsPerKilogramToUpper: { } toUpper,
            })
        {
            return working.Done();
        }

        DerivationLine counting = working.Given("weight", Ratio.Of(progress.CountedWeight.Grams, 1000), "kg");
        var target = new TargetWorking(working, stated, counting, start: null);
        Left("remaining to from", target.FromPerKilogram, toLower);
        Left("remaining to to", target.ToPerKilogram, toUpper);
        return working.Done();

        void Left(string name, DerivationLine end, Ratio milligramsPerKilogram)
        {
            DerivationLine left = working.Line(
                $"{name} per kg", milligramsPerKilogram, CumulativeDose.Accepted.Unit, SubtractToZero, end, cumulative);
            working.Product(name, left, counting, TotalDose.Accepted.Unit);
        }
    }

    private static void AddKnown(List<DerivationLine> terms, DerivationLine? term)
    {
        if (term is not null)
        {
            terms.Add(term);
        }
    }
}
