using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A unit of body weight, with its spellings. A unit is never guessed.</summary>
public sealed class WeightUnit : INamedChoice<WeightUnit>
{
    private WeightUnit(string id, ImmutableArray<string> spellings) => (Id, Spellings) = (id, spellings);

    /// <summary>Kilograms.</summary>
    public static WeightUnit Kilogram { get; } =
        new("kg", ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"]);

    /// <summary>Avoirdupois pounds of 0.45359237 kg.</summary>
    public static WeightUnit Pound { get; } = new("lb", ["lb", "lbs", "pound", "pounds"]);

    /// <summary>Stones of 14 pounds.</summary>
    public static WeightUnit Stone { get; } = new("st", ["st", "stone", "stones"]);

    /// <summary>Every unit.</summary>
    public static ImmutableArray<WeightUnit> All { get; } = [Kilogram, Pound, Stone];

    /// <summary>The identifier in text and on the wire: <c>kg</c>, <c>lb</c> or <c>st</c>.</summary>
    public string Id { get; }

    /// <summary>The spellings of the unit in lower case, the identifier first; case is ignored.</summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>Finds a unit by one of its <see cref="Spellings"/>, ignoring case.</summary>
    /// <returns>The unit, or null when unknown.</returns>
    public static WeightUnit? Find(string? spelling) => Find(spelling.AsSpan());

    /// <summary>Reads a unit by one of its <see cref="Spellings"/>, ignoring case.</summary>
    /// <exception cref="FormatException">The spelling is unknown.</exception>
    public static WeightUnit Parse(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return Find(spelling)
            ?? throw new FormatException($"Read '{Excerpt.Of(spelling)}'. Accepted: {NamedChoice.Names<WeightUnit>()}.");
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    internal static WeightUnit? Find(ReadOnlySpan<char> spelling)
    {
        foreach (WeightUnit unit in All)
        {
            foreach (string known in unit.Spellings)
            {
                if (spelling.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    return unit;
                }
            }
        }

        return null;
    }
}
