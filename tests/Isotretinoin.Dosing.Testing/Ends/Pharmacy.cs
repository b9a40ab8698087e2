namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// A pharmacy that hands over pack after pack until a supply is covered, and a patient who takes capsules day by day. It counts capsules
/// one by one and shares nothing with the library.
/// </summary>
public sealed class Pharmacy
{
    private readonly EndCase planned;
    private readonly WalkedEnd walk;
    private readonly Dictionary<int, int> carried = [];
    private readonly Dictionary<(int Step, int Milligrams), IReadOnlyList<int>> ofDay = [];

    public Pharmacy(EndCase planned, WalkedEnd walk)
    {
        (this.planned, this.walk) = (planned, walk);
        IEnumerable<IGrouping<(int Step, int Fill), WalkedDay>> fills = walk.Days
            .Where(day => walk.Rows[day.Step - 1].Any(milligrams => milligrams > 0))
            .GroupBy(day => (day.Step, (day.DayOfStep - 1) / planned.Course.SupplyDays));
        Supplies = [.. fills.Select(fill => HandOver([.. fill]))];
    }

    public IReadOnlyList<HandedOver> Supplies { get; }

    private HandedOver HandOver(WalkedDay[] fill)
    {
        List<HandedStrength> strengths = [];
        foreach (int strength in fill.SelectMany(CapsulesOf).Distinct().OrderDescending())
        {
            int carriedIn = planned.CarriesOver ? carried.GetValueOrDefault(strength) : 0;
            int taken = fill.Sum(day => CapsulesOf(day).Count(capsule => capsule == strength));
            int packs = 0;
            while (carriedIn + (packs * planned.PackSize) < taken)
            {
                packs++;
            }

            int stock = carriedIn + (packs * planned.PackSize);
            foreach (WalkedDay day in fill)
            {
                stock -= CapsulesOf(day).Count(capsule => capsule == strength);
                Assert.True(stock >= 0);
            }

            carried[strength] = stock;
            strengths.Add(new HandedStrength(strength, taken, carriedIn, packs, stock, packs == 0 ? 0 : DaysOf(fill[0], strength, packs * planned.PackSize)));
        }

        return new HandedOver(strengths, strengths.Any(s => s.Packs > 0) ? strengths.Where(s => s.Packs > 0).Max(s => s.Days) : null);
    }

    /// <summary>The days from the first of a fill that capsules of a strength last, if its step went on.</summary>
    private int DaysOf(WalkedDay first, int strength, int capsules)
    {
        IReadOnlyList<int> row = walk.Rows[first.Step - 1];
        for (int days = 0; ; days++)
        {
            int milligrams = row[(first.DayOfStep - 1 + days) % row.Count];
            capsules -= CapsulesOf(first with { Milligrams = milligrams }).Count(capsule => capsule == strength);
            if (capsules < 0)
            {
                return days;
            }
        }
    }

    /// <summary>The capsules of a day, which are sought once for each dose of a step.</summary>
    private IReadOnlyList<int> CapsulesOf(WalkedDay day)
    {
        if (day.Milligrams == 0)
        {
            return [];
        }

        if (!ofDay.TryGetValue((day.Step, day.Milligrams), out IReadOnlyList<int>? capsules))
        {
            capsules = BestCapsules.Of(day.Milligrams, planned.Course.Product.Strengths, planned.Steps[day.Step - 1].Division ?? planned.Course.Division).All;
            ofDay.Add((day.Step, day.Milligrams), capsules);
        }

        return capsules;
    }
}
