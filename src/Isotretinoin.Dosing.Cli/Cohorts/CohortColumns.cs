using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of a file that are read: weights, and facts of the patients. Others are passed over.</summary>
internal sealed class CohortColumns
{
    private CohortColumns(int count, WeightColumn weight, ImmutableArray<FactColumn> facts) => (Count, Weight, Facts) = (count, weight, facts);

    /// <summary>The number of columns, those that are passed over included.</summary>
    public int Count { get; }

    /// <summary>The column of the weights.</summary>
    public WeightColumn Weight { get; }

    /// <summary>The columns of facts, in their order.</summary>
    public ImmutableArray<FactColumn> Facts { get; }

    /// <summary>Finds the columns.</summary>
    /// <returns>The columns; null when the header cannot be used, which the request remembers.</returns>
    public static CohortColumns? Of(CohortHeader header, WeightColumnFlags flags)
    {
        FactColumn[] facts = [.. header.Names.Select((name, place) => FactField.Find(name) is { } field ? new FactColumn(place, name, field) : null).OfType<FactColumn>()];
        foreach (IGrouping<FactField, FactColumn> repeated in facts.GroupBy(column => column.Field).Where(same => same.Count() > 1))
        {
            header.Refuse($"Several columns state {repeated.Key.Name}: {string.Join(", ", repeated.Select(column => column.Name))}. Accepted: one at most.");
        }

        return WeightColumn.Of(header, flags) is { } weight ? new CohortColumns(header.Names.Length, weight, [.. facts]) : null;
    }
}
