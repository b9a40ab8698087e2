using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>A criterion of an audit: its kind and, for most kinds, a number. As text <c>reached:120</c> or <c>supply&lt;=30d</c>.</summary>
public sealed class AuditCriterion : IEquatable<AuditCriterion>
{
    private const long Thousand = 1_000;

    private readonly Ratio number;

    private AuditCriterion(CriterionKind kind, decimal? number)
    {
        (Kind, Number) = (kind, number);
        this.number = number is { } stated ? Ratio.Of((Int128)(stated * Thousand), Thousand) : Ratio.Zero;
    }

    /// <summary>The accepted texts, in words.</summary>
    public static string AcceptedText { get; } = string.Join(", ", CriterionKind.All.Select(kind => kind.Form));

    /// <summary>What it asks of a course.</summary>
    public CriterionKind Kind { get; }

    /// <summary>The number; null for a kind that takes none.</summary>
    public decimal? Number { get; }

    /// <summary>What it asks, in a sentence: <c>At least 120 mg/kg was taken in the course.</c></summary>
    public string Sentence => Kind.Says(Number is { } stated ? DoseText.Number(stated) : "");

    /// <summary>A criterion without a number.</summary>
    /// <exception cref="ArgumentException">The kind takes a number.</exception>
    public static AuditCriterion Of(CriterionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Accepted is null ? new AuditCriterion(kind, number: null) : throw NotOf(kind, nameof(kind));
    }

    /// <summary>A criterion with its number.</summary>
    /// <param name="kind">What it asks of a course.</param>
    /// <param name="number">A number within <see cref="CriterionKind.Accepted"/>.</param>
    /// <exception cref="ArgumentException">The kind takes no number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static AuditCriterion Of(CriterionKind kind, decimal number)
    {
        ArgumentNullException.ThrowIfNull(kind);
        AcceptedRange accepted = kind.Accepted ?? throw NotOf(kind, nameof(kind));
        return new AuditCriterion(kind, accepted.FromFine(accepted.ToFine(number, nameof(number))));
    }

    /// <summary>
    /// Reads a criterion: <c>reached:120</c>, <c>supply&lt;=30d</c> (the <c>d</c> may be left out) or <c>second-course</c>.
    /// </summary>
    /// <exception cref="FormatException">The text is not a criterion, or its number is out of range.</exception>
    public static AuditCriterion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out AuditCriterion? criterion)
            ? criterion
            : throw new FormatException($"Read '{Excerpt.Of(text)}'. Accepted: {AcceptedText}.");
    }

    /// <summary>Reads a criterion; false when the text is not one, or its number is out of range.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AuditCriterion? criterion)
    {
        criterion = null;
        foreach (CriterionKind kind in CriterionKind.All)
        {
            if (kind.Accepted is null && text == kind.Id)
            {
                criterion = new AuditCriterion(kind, number: null);
            }
            else if (kind.Accepted is { } accepted && text?.StartsWith(kind.Start, StringComparison.Ordinal) == true
                && TryNumber(text.AsSpan(kind.Start.Length), kind.IsOfDays, out decimal number) && accepted.WhyNot(number) is null)
            {
                criterion = new AuditCriterion(kind, number);
            }
        }

        return criterion is not null;
    }

    /// <summary>Whether a course meets it.</summary>
    public CriterionOutcome Judge(AuditedCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return Kind.Judge(course, number);
    }

    /// <inheritdoc/>
    public bool Equals(AuditCriterion? other) => other is not null && Kind == other.Kind && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuditCriterion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Number);

    /// <summary>The criterion as text: <c>reached:120</c>, <c>supply&lt;=30d</c>.</summary>
    public override string ToString() =>
        Number is { } stated ? $"{Kind.Start}{DoseText.Number(stated)}{(Kind.IsOfDays ? "d" : "")}" : Kind.Id;

    private static bool TryNumber(ReadOnlySpan<char> text, bool isOfDays, out decimal number)
    {
        number = 0;
        ReadOnlySpan<char> rest = isOfDays && text.EndsWith("d", StringComparison.Ordinal) ? text[..^1] : text;
        return !rest.StartsWith("-", StringComparison.Ordinal)
            && WrittenNumber.TryTake(ref rest, out WrittenNumber written)
            && rest.IsEmpty
            && written.TryGetDecimal(out number);
    }

    private static ArgumentException NotOf(CriterionKind kind, string parameter) => new($"Accepted: {kind.Form}.", parameter);
}
