namespace Isotretinoin.Dosing.Cli;

/// <summary>A column that states a fact of each patient.</summary>
/// <param name="Place">The place of the column, from 0.</param>
/// <param name="Name">The name in the header.</param>
/// <param name="Field">The fact.</param>
internal sealed record FactColumn(int Place, string Name, FactField Field)
{
    /// <summary>The column at a place; null when its name is not that of a fact.</summary>
    public static FactColumn? Of(string name, int place) => FactField.Find(name) is { } field ? new FactColumn(place, name, field) : null;
}
