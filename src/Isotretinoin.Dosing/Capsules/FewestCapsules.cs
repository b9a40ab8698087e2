using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The fewest capsules that make each dose, for every subset of a product's strengths. A subset is a bit mask over the strengths, bit 0 the
/// strongest; its table is built on first use from the subset without its weakest strength.
/// </summary>
internal sealed class FewestCapsules
{
    private const ushort CannotBeMade = ushort.MaxValue;

    private readonly ushort[]?[] tables;

    public FewestCapsules(ImmutableArray<int> fallingStrengths)
    {
        Strengths = fallingStrengths;
        tables = new ushort[1 << fallingStrengths.Length][];
    }

    /// <summary>The strengths in mg, descending.</summary>
    public ImmutableArray<int> Strengths { get; }

    /// <summary>The subset of all strengths.</summary>
    public int All => tables.Length - 1;

    /// <summary>Whether capsules make a dose; 0 mg is not a dose.</summary>
    public bool CanMake(int dose) => dose > 0 && Table(All)[dose] != CannotBeMade;

    /// <summary>The fewest capsules of a subset that make a dose; a number above any possible count when none do.</summary>
    public int Count(int subset, int dose) => Table(subset)[dose];

    // Two threads may both build a table; the tables are equal and either is kept.
    private ushort[] Table(int subset) => tables[subset] ??= Make(subset);

    private ushort[] Make(int subset)
    {
        if (subset == 0)
        {
            var none = new ushort[MakeableDoses.Greatest + 1];
            none.AsSpan(1).Fill(CannotBeMade);
            return none;
        }

        int weakest = int.Log2(subset);
        int strength = Strengths[weakest];
        var table = (ushort[])Table(subset & ~(1 << weakest)).Clone();
        for (int dose = strength; dose < table.Length; dose++)
        {
            if (table[dose - strength] < table[dose] - 1)
            {
                table[dose] = (ushort)(table[dose - strength] + 1);
            }
        }

        return table;
    }
}
