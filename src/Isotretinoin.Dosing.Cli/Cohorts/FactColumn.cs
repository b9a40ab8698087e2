namespace Isotretinoin.Dosing.Cli;

/// <summary>A column with a fact of each patient.</summary>
/// <param name="Place">The index of the column.</param>
/// <param name="Name">The name in the header.</param>
/// <param name="Field">The fact.</param>
internal sealed record FactColumn(int Place, string Name, FactField Field)
{
    /// <summary>The column at an index; null when it is not a fact.</summary>
    public static FactColumn? Of(string name, int place) => FactField.Find(name) is { } field ? new FactColumn(place, name, field) : null;
}
