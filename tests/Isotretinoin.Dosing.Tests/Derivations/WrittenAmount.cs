namespace Isotretinoin.Dosing.Tests;

/// <summary>An amount of a derivation in the tests' own arithmetic: its name, numbers, unit and date.</summary>
internal sealed record WrittenAmount(string Name, IReadOnlyList<Fraction> Values, string Unit, DateOnly? Date)
{
    public Fraction Value => Values.Single();

    public static WrittenAmount Of(DerivationLine term) => new(term.Name, [.. term.Values.Select(value => (Fraction)value)], term.Unit, term.Date);

    public bool SaysTheSameAs(WrittenAmount other) => Name == other.Name && Unit == other.Unit && Date == other.Date && Values.SequenceEqual(other.Values);

    public override string ToString() => $"{Name} = {string.Join(", ", Values)} {Unit} {Date:O}";
}
