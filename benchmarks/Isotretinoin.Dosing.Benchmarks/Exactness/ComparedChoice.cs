using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A choice of capsules of the comparison: a product, taken once a day, and a rounding. Each course is chosen for, by each of twelve.</summary>
public sealed class ComparedChoice
{
    private const int Most = 1_000;

    private ComparedChoice(Product product, CapsuleRounding rounding) => (Product, Rounding, Doses) = (product, rounding, DosesOf(product));

    /// <summary>Four products by three roundings.</summary>
    public static ImmutableArray<ComparedChoice> All { get; } =
    [
        .. from product in new[] { Catalogue.UsConventional, Catalogue.Absorica, Catalogue.AbsoricaLd, Catalogue.UkConventional }
           from rounding in new[] { CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Nearest }
           select new ComparedChoice(product, rounding),
    ];

    public Product Product { get; }

    public CapsuleRounding Rounding { get; }

    /// <summary>Every dose up to 1,000 mg that capsules of the product add up to, smallest first.</summary>
    public ImmutableArray<int> Doses { get; }

    /// <summary>The dose that is chosen, by how a dose that can be made compares with the exact one, and which of two is the nearer; 0 for none.</summary>
    public int Choose(Func<int, int> compare, Func<int, int, bool> secondIsNearer)
    {
        int from = 0;
        int to = Doses.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = compare(Doses[middle]) <= 0 ? (middle + 1, to) : (from, middle);
        }

        int below = from == 0 ? 0 : Doses[from - 1];
        int above = below != 0 && compare(below) == 0 ? below : from < Doses.Length ? Doses[from] : 0;
        return Rounding == CapsuleRounding.Down ? below
            : Rounding == CapsuleRounding.Up || below == 0 || (above != 0 && secondIsNearer(below, above)) ? above
            : below;
    }

    private static ImmutableArray<int> DosesOf(Product product)
    {
        bool[] isMade = new bool[Most + 1];
        isMade[0] = true;
        for (int dose = 1; dose <= Most; dose++)
        {
            isMade[dose] = product.StrengthsInMilligrams.Any(strength => strength <= dose && isMade[dose - strength]);
        }

        return [.. Enumerable.Range(1, Most).Where(dose => isMade[dose])];
    }
}
