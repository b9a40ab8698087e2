using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A fact of a patient that a column states, named as in the contract.</summary>
internal sealed class FactField
{
    private readonly Reading read;

    private FactField(string name, string accepted, Reading read) => (Name, Accepted, this.read) = (name, accepted, read);

    /// <summary>Reads a text that is not empty.</summary>
    /// <returns>The facts with this one; null when the text is unreadable.</returns>
    private delegate PatientFacts? Reading(PatientFacts known, BodyWeight? weight, string text);

    /// <summary>Every fact that a column can state.</summary>
    public static ImmutableArray<FactField> All { get; } =
    [
        new("weightDate", Texts.Date.Accepted, (known, weight, text) => DateOf(text) is not { } date ? null
            : weight is { } weighed ? known.WithWeight(weighed, date)
            : known),
        new("birthDate", Texts.Date.Accepted, (known, _, text) => DateOf(text) is { } date ? known.WithBirthDate(date) : null),
        .. PatientFlag.All.Select(flag => new FactField(
            flag.Id, Texts.Answer.Accepted, (known, _, text) => YesNoUnknown.Find(text) is { } answer ? known.With(flag, answer) : null)),
        new("severity", string.Join(", ", AcneSeverity.All), (known, _, text) =>
            AcneSeverity.Find(text) is { } severity ? known.With(severity) : null),
        new("lesions", Texts.Lesions.Accepted, (known, _, text) => LesionsOf(text) is { } lesions ? known.With(lesions) : null),
        new("previousCourse", Texts.PreviousCourse.Accepted, (known, _, text) => text == "none" ? known.WithoutPreviousCourse()
            : DateOf(text) is { } last ? known.WithPreviousCourse(last)
            : null),
        new("pregnancyTests", $"{Texts.PregnancyTest.Accepted}; several separated by spaces", (known, _, text) =>
            WithTests(known, text)),
    ];

    /// <summary>The name: <c>canGetPregnant</c>.</summary>
    public string Name { get; }

    /// <summary>The accepted texts, in words.</summary>
    public string Accepted { get; }

    /// <summary>The fact of a column by name, in camel or kebab case, <c>can-get-pregnant</c>, ignoring letter case.</summary>
    /// <returns>The fact; null when unknown.</returns>
    public static FactField? Find(string column) => All.FirstOrDefault(
        field => CsvFlags.IsNamed(column, field.Name) || CsvFlags.IsNamed(column, Texts.KebabCase(field.Name)));

    /// <summary>Adds the fact of a row to its patient.</summary>
    /// <param name="known">The facts so far.</param>
    /// <param name="weight">The weight of the patient; null when it cannot be read.</param>
    /// <param name="text">The field, which is not empty.</param>
    /// <param name="problem">The problem of the text; null when readable.</param>
    public PatientFacts Read(PatientFacts known, BodyWeight? weight, string text, out string? problem)
    {
        try
        {
            PatientFacts? facts = read(known, weight, text);
            problem = facts is null ? $"Read {WrongInputException.Quoted(text)}. Accepted: {Accepted}." : null;
            return facts ?? known;
        }
        catch (ArgumentException refused) when (Refusal.Of(refused) is [var refusal, ..])
        {
            problem = refusal.Sentence;
            return known;
        }
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static LesionCounts? LesionsOf(string text)
    {
        int?[] counts = [.. text.Split(',', StringSplitOptions.TrimEntries).Select(Count)];
        return counts is [{ } comedones, { } inflammatory, { } nodules] ? LesionCounts.Of(comedones, inflammatory, nodules) : null;
    }

    /// <summary>A count; <c>30.0</c> is accepted.</summary>
    private static int? Count(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count)
            && decimal.IsInteger(count) && count <= int.MaxValue ? (int)count : null;

    private static PatientFacts? WithTests(PatientFacts known, string text)
    {
        var tests = new List<PregnancyTest>();
        foreach (string[] test in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2))
        {
            if (test is not [var date, var result] || DateOf(date) is not { } day || !PregnancyTest.Results.Contains(result))
            {
                return null;
            }

            tests.Add(PregnancyTest.On(day, result));
        }

        return known.WithPregnancyTests([.. tests]);
    }
}
