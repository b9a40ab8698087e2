namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>Every list of one to three rising doses of whole milligrams, walked in closed form; nothing is kept but how many take so many days.</summary>
public static class FloorWays
{
    private const int MostSupplies = 12;
    private const int MostDays = 3_650;

    public static WaysTotal Count(int lowest, int highest, int supplyDays, int needed, int listed)
    {
        int[] ofDays = new int[MostDays + 1];
        for (int first = lowest; first <= highest; first++)
        {
            Add(ofDays, 0, needed, first);
            for (int second = first + 1; second <= highest; second++)
            {
                for (int supplies = 1; supplies <= MostSupplies && supplies * supplyDays * first < needed; supplies++)
                {
                    int left = needed - (supplies * supplyDays * first);
                    Add(ofDays, supplies * supplyDays, left, second);
                    for (int third = second + 1; third <= highest; third++)
                    {
                        for (int more = 1; more <= MostSupplies && more * supplyDays * second < left; more++)
                        {
                            Add(ofDays, (supplies + more) * supplyDays, left - (more * supplyDays * second), third);
                        }
                    }
                }
            }
        }

        return Total(ofDays, listed);
    }

    private static void Add(int[] ofDays, int before, int left, int dose) => ofDays[before + ((left + dose - 1) / dose)]++;

    private static WaysTotal Total(int[] ofDays, int listed)
    {
        (int count, int daysListed) = (0, 0);
        for (int days = 1; days <= MostDays; days++)
        {
            daysListed += days * Math.Min(ofDays[days], Math.Max(listed - count, 0));
            count += ofDays[days];
        }

        return new WaysTotal(count, daysListed);
    }
}
