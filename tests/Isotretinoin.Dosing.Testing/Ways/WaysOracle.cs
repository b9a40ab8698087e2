namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// Ways by brute force: every candidate is written down and walked day by day until the target is reached, on plain numbers. What is kept,
/// its order, the front and the reasons follow from comparing everything with everything. It shares nothing with the library.
/// </summary>
public sealed class WaysOracle
{
    private const int MostDays = 3_650;

    private readonly WayCase question;
    private readonly List<IReadOnlyList<int>> rows = [];
    private readonly Dictionary<int, IReadOnlyList<int>> capsules = [];
    private readonly long needed;

    public WaysOracle(WayCase question)
    {
        this.question = question;
        Fraction toReach = (Fraction.Of(question.Target.FromThousandths, 1_000) * question.Kilograms) - Fraction.Of(question.TakenThousandths, 1_000);
        needed = (long)-(0 - toReach).Floor();
        rows.AddRange(Rows());
        List<FoundWay> all = Every(question.InWholeSupplies);
        List<FoundWay> atTarget = question.InWholeSupplies ? Every(inWholeSupplies: false) : all;
        Found = InOrder(all.Where(way => !way.IsCritical && Wishes().All(wish => MissedBy(wish, way) == 0)));
        Withheld = all.Count(way => way.IsCritical && Wishes().All(wish => MissedBy(wish, way) == 0));
        foreach (FoundWay way in Found)
        {
            way.IsUnbeaten = !Found.Any(other => Beats(other, way));
        }

        Reason = Found.Count > 0 ? null
            : rows.Count == 0 ? "no-dose"
            : FirstMg() >= needed ? "reached"
            : all.Count + atTarget.Count == 0 ? "too-long"
            : all.Concat(atTarget).All(way => way.IsCritical) ? "critical"
            : "wishes";
        Changes = Reason == "wishes" ? [.. ChangesOf(all, atTarget)] : [];
    }

    /// <summary>The doses of the band, rising; a spread dose has several days.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Doses => rows;

    public long Candidates => Lists(question.Further).Sum(list => (long)Math.Pow(12, list.Count - 1));

    public IReadOnlyList<FoundWay> Found { get; }

    public int Withheld { get; }

    /// <summary>Why there is no way; null when there is one.</summary>
    public string? Reason { get; }

    /// <summary>For each wish the value that admits a way when it alone is changed; null when none does.</summary>
    public IReadOnlyList<(string Wish, int? Least)> Changes { get; }

    private IEnumerable<IReadOnlyList<int>> Rows()
    {
        int[] makeable = [.. question.Product.Makeable(question.Division).All];
        IEnumerable<IReadOnlyList<int>> spread = question.Spread == 0 ? [] :
            from pair in makeable.Zip(makeable.Skip(1))
            from above in Enumerable.Range(1, question.Spread - 1)
            select (IReadOnlyList<int>)[.. Enumerable.Range(1, question.Spread).Select(day => IsAbove(day, above) ? pair.Second : pair.First)];
        return makeable.Select(dose => (IReadOnlyList<int>)[dose]).Concat(spread).Where(row => IsInBand(Mean(row)) && (question.CeilingMg == 0 || row.Max() <= question.CeilingMg)).OrderBy(Mean);
    }

    private bool IsAbove(int day, int above) => day * above / question.Spread > (day - 1) * above / question.Spread;

    private bool IsInBand(Fraction mean) => Capped(question.LowThousandths) <= mean && mean <= Capped(question.HighThousandths);

    private Fraction Capped(int thousandths)
    {
        Fraction byWeight = Fraction.Of(thousandths, 1_000) * question.Kilograms;
        return question.CeilingMg > 0 && byWeight > question.CeilingMg ? question.CeilingMg : byWeight;
    }

    private List<FoundWay> Every(bool inWholeSupplies) =>
        [.. Lists(question.Further).SelectMany(list => Supplies(list.Count - 1).Select(supplies => Walked(list, supplies, inWholeSupplies))).OfType<FoundWay>()];

    /// <summary>Every list of one dose or more, each higher than the one before.</summary>
    private IEnumerable<IReadOnlyList<IReadOnlyList<int>>> Lists(int most) => Enumerable.Range(1, most).SelectMany(ListsOf);

    private IEnumerable<IReadOnlyList<IReadOnlyList<int>>> ListsOf(int doses) => doses == 0
        ? [[]]
        : ListsOf(doses - 1).SelectMany(list => rows
            .Where(row => list.Count == 0 || Mean(row) > Mean(list[^1]))
            .Select(row => (IReadOnlyList<IReadOnlyList<int>>)[.. list, row]));

    private static IEnumerable<IReadOnlyList<int>> Supplies(int steps) => steps == 0
        ? [[]]
        : Supplies(steps - 1).SelectMany(before => Enumerable.Range(1, 12).Select(supplies => (IReadOnlyList<int>)[.. before, supplies]));

    private FoundWay? Walked(IReadOnlyList<IReadOnlyList<int>> doses, IReadOnlyList<int> supplies, bool inWholeSupplies)
    {
        IReadOnlyList<IReadOnlyList<int>> steps = [.. question.First.Select(step => step.Cycle), .. doses];
        List<int> days = [.. question.First.Select(step => step.Days), .. supplies.Select(count => count * question.SupplyDays)];
        long taken = steps.Zip(days, (row, length) => Enumerable.Range(0, length).Sum(day => (long)row[day % row.Count])).Sum();
        if (taken >= needed)
        {
            return null;
        }

        int last = 0;
        while (taken < needed)
        {
            taken += steps[^1][last++ % steps[^1].Count];
        }

        while (inWholeSupplies && last % question.SupplyDays != 0)
        {
            last++;
        }

        days.Add(last);
        return days.Sum() > MostDays ? null : Measured(steps, days, doses);
    }

    private FoundWay Measured(IReadOnlyList<IReadOnlyList<int>> steps, List<int> days, IReadOnlyList<IReadOnlyList<int>> doses)
    {
        int greatest = steps.SelectMany(row => row).Max();
        Fraction mostPerKilogram = question.Product.Formulation == Formulation.Micronized ? Fraction.Of(16, 10) : 2;
        return new FoundWay
        {
            Rows = steps,
            Days = days,
            Means = [.. doses.Select(Mean)],
            GreatestMg = greatest,
            CapsulesADay = steps.SelectMany(row => row).Max(day => Capsules(day).Count),
            Strengths = steps.SelectMany(row => row).SelectMany(Capsules).Distinct().Count(),
            LeftOver = question.PackSize == 0 ? 0 : steps.Zip(days, LeftOver).Sum(),
            IsCritical = question.IsPregnant || greatest > mostPerKilogram * question.Kilograms,
        };
    }

    private int LeftOver(IReadOnlyList<int> row, int days) => Enumerable.Range(0, days).Chunk(question.SupplyDays).Sum(fill => fill
        .SelectMany(day => Capsules(row[day % row.Count]))
        .GroupBy(strength => strength)
        .Sum(alike => (question.PackSize - (alike.Count() % question.PackSize)) % question.PackSize));

    private IReadOnlyList<int> Capsules(int dose)
    {
        if (dose == 0)
        {
            return [];
        }

        if (!capsules.TryGetValue(dose, out IReadOnlyList<int>? made))
        {
            capsules.Add(dose, made = BestCapsules.Of(dose, question.Product.Strengths, question.Division).All);
        }

        return made;
    }

    private List<FoundWay> InOrder(IEnumerable<FoundWay> ways)
    {
        List<FoundWay> sorted = [.. ways];
        sorted.Sort((one, other) => question.OrderBy.Select(key => one.Key(key).CompareTo(other.Key(key)))
            .Append(Compare(one.Means, other.Means))
            .Append(Compare(one.Days, other.Days))
            .FirstOrDefault(comparison => comparison != 0));
        return sorted;
    }

    private static int Compare<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : IComparable<T> =>
        one.Zip(other, (left, right) => left.CompareTo(right)).Append(one.Count.CompareTo(other.Count)).FirstOrDefault(comparison => comparison != 0);

    private bool Beats(FoundWay one, FoundWay other) =>
        question.OrderBy.All(key => one.Key(key) <= other.Key(key)) && question.OrderBy.Any(key => one.Key(key) < other.Key(key));

    private IEnumerable<(string Wish, int Number)> Wishes() =>
        new (string Wish, int? Number)[]
        {
            ("withinDays", question.WithinDays), ("by", question.ByDay), ("notBeforeDays", question.NotBeforeDays), ("atMostMg", question.AtMostMg),
            ("atMostCapsulesADay", question.AtMostCapsules), ("atMostStrengths", question.AtMostStrengths),
        }.Where(wish => wish.Number is not null).Select(wish => (wish.Wish, wish.Number!.Value));

    private static int MissedBy((string Wish, int Number) wish, FoundWay way)
    {
        int value = ValueOf(wish.Wish, way);
        return wish.Wish == "notBeforeDays" ? Math.Max(wish.Number - value, 0) : Math.Max(value - wish.Number, 0);
    }

    private static int ValueOf(string wish, FoundWay way) => wish switch
    {
        "atMostMg" => way.GreatestMg,
        "atMostCapsulesADay" => way.CapsulesADay,
        "atMostStrengths" => way.Strengths,
        _ => way.TotalDays,
    };

    private IEnumerable<(string Wish, int? Least)> ChangesOf(List<FoundWay> all, List<FoundWay> atTarget)
    {
        foreach ((string Wish, int Number) wish in Wishes())
        {
            int[] values = [.. all.Where(way => !way.IsCritical && Wishes().Where(other => other != wish).All(other => MissedBy(other, way) == 0)).Select(way => ValueOf(wish.Wish, way))];
            yield return (wish.Wish, values.Length == 0 ? null : wish.Wish == "notBeforeDays" ? values.Max() : values.Min());
        }

        if (question.InWholeSupplies)
        {
            yield return ("end", atTarget.Exists(way => !way.IsCritical && Wishes().All(wish => MissedBy(wish, way) == 0)) ? 0 : null);
        }
    }

    private long FirstMg() => question.First.Sum(step => Enumerable.Range(0, step.Days).Sum(day => (long)step.Cycle[day % step.Cycle.Count]));

    private static Fraction Mean(IReadOnlyList<int> row) => Fraction.Of(row.Sum(), row.Count);
}
