using System.Buffers;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The fields of the current line of a file as values. What cannot be read is said, by line and column.</summary>
internal sealed class RowFields(CsvFile csv)
{
    // Every number of so many digits is held exactly.
    private const int LongestNumber = 28;

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    private readonly List<string> problems = [];

    /// <summary>What could not be read of the current line.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Forgets the problems of the line before.</summary>
    public void Begin() => problems.Clear();

    /// <summary>Says a problem of a column, or of the whole line.</summary>
    public void Refuse(FileColumn? column, string sentence) => problems.Add($"{csv.PlaceOf(column?.Name ?? "").Name}: {sentence}");

    /// <summary>Whether a field is there and not empty.</summary>
    public bool IsStated(FileColumn? column) => column is not null && !csv.IsEmpty(column.Place);

    /// <summary>A text; null, with a problem, when it is missing.</summary>
    public string? Text(FileColumn? column, string name, string accepted)
    {
        if (column is not null && csv.Text(column.Place) is { Length: > 0 } text)
        {
            return text;
        }

        problems.Add($"{csv.PlaceOf(column?.Name ?? name).Name} is missing. Accepted: {accepted}.");
        return null;
    }

    /// <summary>A date.</summary>
    public DateOnly? Date(FileColumn? column, string name)
    {
        const string Accepted = "a date such as 2026-01-05";
        return Text(column, name, Accepted) is not { } text ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date
            : Unreadable<DateOnly>(column, text, Accepted);
    }

    /// <summary>A number within a range.</summary>
    public decimal? Number(FileColumn? column, string name, AcceptedRange accepted) =>
        Text(column, name, accepted.ToString()) is not { } text ? null
        : Digits(text) is { } number
            && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            && accepted.WhyNot(value) is null ? value
        : Unreadable<decimal>(column, text, accepted + Hint(text));

    /// <summary>A body weight in a unit, which is that of the column.</summary>
    public BodyWeight? Weight(FileColumn column, WeightUnit unit) =>
        Text(column, column.Name, BodyWeight.AcceptedIn(unit)) is not { } text ? null
        : Digits(text) is { } number && BodyWeight.TryParse($"{number} {unit}", provider: null, out BodyWeight weight) ? weight
        : Unreadable<BodyWeight>(column, text, BodyWeight.AcceptedIn(unit) + Hint(text));

    /// <summary>A whole number within a range; <c>30.0</c> is one.</summary>
    public int? Whole(FileColumn? column, string name, AcceptedRange accepted) =>
        Number(column, name, accepted) is { } number ? (int)number : null;

    /// <summary>Capsules such as <c>60x20</c>.</summary>
    public CapsuleCount[]? Capsules(FileColumn? column, string name)
    {
        if (Text(column, name, CapsulesText.Accepted) is not { } text)
        {
            return null;
        }

        var capsules = new List<CapsuleCount>();
        foreach ((long strength, long count) in CapsulesText.Counts(text) ?? [])
        {
            if (!CapsuleCount.AcceptedStrength.Contains(strength) || !CapsuleCount.Accepted.Contains(count))
            {
                return Unreadable(column, text, $"strengths of {CapsuleCount.AcceptedStrength}, and at least one capsule of each");
            }

            capsules.Add(CapsuleCount.OfStrength((int)strength, (int)count));
        }

        return capsules.Count > 0 ? [.. capsules] : Unreadable(column, text, CapsulesText.Accepted);
    }

    /// <summary>A formulation; that of the flags where the line states none.</summary>
    public Formulation? Formulation(FileColumn? column, Formulation otherwise)
    {
        if (!IsStated(column))
        {
            return otherwise;
        }

        string text = csv.Text(column!.Place);
        if (Dosing.Formulation.Find(text) is { } known)
        {
            return known;
        }

        SayUnreadable(column, text, string.Join(", ", Dosing.Formulation.All));
        return null;
    }

    /// <summary>The days of a pattern; every day where the line states none.</summary>
    public IntakePattern? Pattern(FileColumn? column)
    {
        if (!IsStated(column))
        {
            return IntakePattern.Daily;
        }

        string text = csv.Text(column!.Place);
        if (IntakePattern.TryParse(text, provider: null, out IntakePattern? pattern))
        {
            return pattern;
        }

        SayUnreadable(column, text, IntakePattern.AcceptedText);
        return null;
    }

    /// <summary>Says that a text cannot be read.</summary>
    public void SayUnreadable(FileColumn? column, string text, string accepted) =>
        Refuse(column, $"Read {WrongInputException.Quoted(text)}. Accepted: {accepted}.");

    /// <summary>A text of digits and a point, with the decimal sign of the file; null when there is anything else in it.</summary>
    private string? Digits(string text) => (csv.IsDecimalComma ? NumberText.WithPoint(text) : text) is { Length: <= LongestNumber } number
        && !number.AsSpan().ContainsAnyExcept(DigitsAndPoint) ? number : null;

    private string Hint(string text) => !csv.IsDecimalComma && text.Contains(',', StringComparison.Ordinal)
        ? $"; a decimal comma only with {CsvFlags.DecimalCommaName}"
        : "";

    private T? Unreadable<T>(FileColumn? column, string text, string accepted)
        where T : struct
    {
        SayUnreadable(column, text, accepted);
        return null;
    }

    private CapsuleCount[]? Unreadable(FileColumn? column, string text, string accepted)
    {
        SayUnreadable(column, text, accepted);
        return null;
    }
}
