using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The doses of a band that a step of a way may have, rising by their mean.</summary>
internal static class WayDoses
{
    /// <summary>The most supplies that a step before the last may have.</summary>
    public const int MostSupplies = 12;

    private const long MostCandidates = 1_000_000;

    /// <summary>The doses of a question.</summary>
    public static ImmutableArray<WayDose> Of(WayQuestion question)
    {
        MakeableDoses makeable = question.Frequency.MakeableWith(question.Product);
        Packs? packs = question.OrderBy.Contains(WayOrder.LeftOver) ? question.Packs : null;
        return
        [
            .. Cycles(makeable, question.SpreadDays)
                .Where(cycle => question.Band.Includes(cycle, question.Weight))
                .Select(cycle => new WayDose(cycle, question.SupplyDays, packs)),
        ];
    }

    /// <summary>The candidates: every list of rising doses, with 1 to 12 supplies for each dose but the last.</summary>
    /// <exception cref="RefusalException">There are more than a million.</exception>
    public static int Candidates(int doses, WayQuestion question)
    {
        long candidates = Count(doses, question.Further);
        if (candidates <= MostCandidates)
        {
            return (int)candidates;
        }

        int fewerDoses = doses;
        while (Count(fewerDoses, question.Further) > MostCandidates)
        {
            fewerDoses--;
        }

        int fewerSteps = question.Further;
        while (Count(doses, fewerSteps) > MostCandidates)
        {
            fewerSteps--;
        }

        string spread = question.SpreadDays is null ? "" : ", or leave out the spread";
        throw new RefusalException(
            RefusalCode.WaysTooLarge,
            "band",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{doses} doses in up to {question.Further} steps are {candidates:#,0} candidates. Accepted: up to "
                    + $"{MostCandidates:#,0}. Narrow the band to {fewerDoses} doses, or further to {fewerSteps}{spread}."));
    }

    private static long Count(int doses, int further)
    {
        (long candidates, long lists) = (0, 1);
        for (int step = 1; step <= further; step++)
        {
            // The lists of so many doses, each with its numbers of supplies but for the last.
            lists = lists * Math.Max(doses - step + 1, 0) / step;
            candidates += lists * Power(MostSupplies, step - 1);
        }

        return candidates;
    }

    private static long Power(long number, int exponent) => exponent == 0 ? 1 : number * Power(number, exponent - 1);

    private static IEnumerable<DosingCycle> Cycles(MakeableDoses makeable, int? spreadDays)
    {
        int dose = makeable.AtLeast(1);
        while (dose != 0)
        {
            yield return makeable.Daily(dose);
            int next = makeable.AtLeast(dose + 1);
            for (int daysAbove = 1; next != 0 && daysAbove < spreadDays; daysAbove++)
            {
                yield return DosingCycle.Of(makeable, new RoundedDose(dose, next, daysAbove, spreadDays.Value));
            }

            dose = next;
        }
    }
}
