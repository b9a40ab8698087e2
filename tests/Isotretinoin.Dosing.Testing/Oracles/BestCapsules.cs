namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// The capsules of a dose by brute force: every multiset of capsules that sums to it is written down, each is split in every way, and the four
/// rules are applied to the whole list one after another.
/// </summary>
public static class BestCapsules
{
    public static DayOfCapsules Of(int dose, IReadOnlyCollection<int> strengths, Frequency frequency)
    {
        var makeable = new MakeableDoses(strengths, frequency);
        int fewest = makeable.Fewest(dose);
        int[] falling = [.. strengths.OrderDescending()];
        if (frequency == Frequency.OnceDaily)
        {
            return new DayOfCapsules(FewestStrengthsThenStrongest(Multisets(dose, fewest, falling)), []);
        }

        List<(DayOfCapsules Split, int Difference)> splits =
            [.. Multisets(dose, fewest, falling).Concat(Multisets(dose, fewest + 1, falling)).Select(BestSplit).Select(split => (split, Difference(split)))];
        int evenest = splits.Min(s => s.Difference);
        List<DayOfCapsules> even = [.. splits.Where(s => s.Difference == evenest).Select(s => s.Split)];
        int least = even.Min(split => split.All.Count);
        return BestSplit(FewestStrengthsThenStrongest(even.Select(split => split.All).Where(all => all.Count == least)));
    }

    public static int Difference(DayOfCapsules day) => day.Morning.Sum() - day.Evening.Sum();

    /// <summary>The two doses of a day: smallest difference, the morning's not the smaller, then the morning that is strongest first.</summary>
    public static DayOfCapsules BestSplit(IReadOnlyList<int> capsules)
    {
        List<DayOfCapsules> splits = [.. Mornings(capsules)
            .Where(morning => morning.Count > 0 && morning.Count < capsules.Count)
            .Select(morning => new DayOfCapsules(morning, Without(capsules, morning)))
            .Where(split => Difference(split) >= 0)];
        int evenest = splits.Min(Difference);
        return splits.Where(split => Difference(split) == evenest).MaxBy(split => split.Morning, Comparer<IReadOnlyList<int>>.Create(StrongestFirst))!;
    }

    /// <summary>Every multiset of so many capsules that sums to a dose, each sorted by falling strength.</summary>
    public static IEnumerable<IReadOnlyList<int>> Multisets(int dose, int capsules, ReadOnlyMemory<int> fallingStrengths)
    {
        if (capsules == 0 || fallingStrengths.IsEmpty)
        {
            return dose == 0 && capsules == 0 ? [[]] : [];
        }

        int strongest = fallingStrengths.Span[0];
        if (capsules * strongest < dose || capsules * fallingStrengths.Span[^1] > dose)
        {
            return [];
        }

        return Multisets(dose - strongest, capsules - 1, fallingStrengths).Select(rest => (IReadOnlyList<int>)[strongest, .. rest])
            .Concat(Multisets(dose, capsules, fallingStrengths[1..]));
    }

    private static IReadOnlyList<int> FewestStrengthsThenStrongest(IEnumerable<IReadOnlyList<int>> multisets)
    {
        List<IReadOnlyList<int>> all = [.. multisets];
        int fewest = all.Min(m => m.Distinct().Count());
        return all.Where(m => m.Distinct().Count() == fewest).Max(Comparer<IReadOnlyList<int>>.Create(StrongestFirst))!;
    }

    private static int StrongestFirst(IReadOnlyList<int> left, IReadOnlyList<int> right) => left.Zip(right)
        .Select(pair => pair.First.CompareTo(pair.Second))
        .Append(left.Count.CompareTo(right.Count))
        .FirstOrDefault(comparison => comparison != 0);

    private static IEnumerable<IReadOnlyList<int>> Mornings(IReadOnlyList<int> capsules)
    {
        if (capsules.Count == 0)
        {
            return [[]];
        }

        int strength = capsules[0];
        int count = capsules.TakeWhile(c => c == strength).Count();
        List<IReadOnlyList<int>> rest = [.. Mornings([.. capsules.Skip(count)])];
        return Enumerable.Range(0, count + 1).SelectMany(taken => rest.Select(r => (IReadOnlyList<int>)[.. Enumerable.Repeat(strength, taken), .. r]));
    }

    private static List<int> Without(IReadOnlyList<int> capsules, IReadOnlyList<int> taken)
    {
        List<int> left = [.. capsules];
        foreach (int capsule in taken)
        {
            left.Remove(capsule);
        }

        return left;
    }
}
