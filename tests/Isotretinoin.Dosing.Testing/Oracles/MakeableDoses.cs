namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// The doses from 1 to 1,000 mg that some capsules sum to, and the fewest that do: the strengths themselves, then everything that one more
/// capsule reaches, until nothing new is reached. A divided day starts from pairs.
/// </summary>
public sealed class MakeableDoses
{
    private readonly SortedSet<int> doses = [];
    private readonly Dictionary<int, int> fewest = [];

    public MakeableDoses(IReadOnlyCollection<int> strengths, Frequency frequency)
    {
        HashSet<int> reached = [.. strengths];
        int capsules = 1;
        if (frequency == Frequency.TwiceDaily)
        {
            reached = OneMore(reached, strengths);
            capsules = 2;
        }

        while (reached.Count > 0)
        {
            foreach (int dose in reached)
            {
                doses.Add(dose);
                fewest.Add(dose, capsules);
            }

            reached = OneMore(reached, strengths);
            reached.ExceptWith(doses);
            capsules++;
        }
    }

    public IReadOnlyCollection<int> All => doses;

    public int Smallest => doses.Min;

    public int Largest => doses.Max;

    public bool Contains(int dose) => doses.Contains(dose);

    public int Fewest(int dose) => fewest[dose];

    public int? Below(Fraction exact)
    {
        var floor = exact.Floor();
        return doses.Where(dose => dose <= floor).Select(dose => (int?)dose).LastOrDefault();
    }

    public int? Above(Fraction exact)
    {
        var ceiling = -(0 - exact).Floor();
        return doses.Where(dose => dose >= ceiling).Select(dose => (int?)dose).FirstOrDefault();
    }

    private static HashSet<int> OneMore(IEnumerable<int> doses, IReadOnlyCollection<int> strengths) =>
        [.. doses.SelectMany(dose => strengths.Select(strength => dose + strength)).Where(dose => dose <= 1_000)];
}
