using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of weights and patient facts. Others are ignored.</summary>
internal sealed class CohortColumns
{
    private CohortColumns(int count, WeightColumn weight, ImmutableArray<FactColumn> facts) =>
        (Count, Weight, Facts) = (count, weight, facts);

    /// <summary>The number of columns, ignored ones included.</summary>
    public int Count { get; }

    /// <summary>The column of the weights.</summary>
    public WeightColumn Weight { get; }

    /// <summary>The columns of facts, in their order.</summary>
    public ImmutableArray<FactColumn> Facts { get; }

    /// <summary>Finds the columns.</summary>
    /// <returns>The columns; null when the header cannot be used, which the request records.</returns>
    public static CohortColumns? Of(CohortHeader header, WeightColumnFlags flags)
    {
        FactColumn[] facts = [.. header.Names.Select(FactColumn.Of).OfType<FactColumn>()];
        IGrouping<FactField, FactColumn>[] repeated = [.. facts.GroupBy(column => column.Field).Where(same => same.Count() > 1)];
        foreach (IGrouping<FactField, FactColumn> same in repeated)
        {
            string names = string.Join(", ", same.Select(column => column.Name));
            header.Refuse($"Several columns state {same.Key.Name}: {names}. Accepted: one at most.");
        }

        WeightColumn? weight = WeightColumn.Of(header, flags);
        return weight is null || repeated.Length > 0 ? null : new CohortColumns(header.Names.Length, weight, [.. facts]);
    }
}
