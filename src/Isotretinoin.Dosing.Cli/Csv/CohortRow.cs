using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The row at which a reader stands, as a patient.</summary>
/// <param name="csv">The file.</param>
/// <param name="weights">The column of the weights.</param>
/// <param name="facts">The columns of facts with their places.</param>
/// <param name="refuse">Receives the column, or nothing for the whole row, and what is wrong with it.</param>
internal sealed class CohortRow(
    CsvFile csv, WeightColumn weights, ImmutableArray<(string Name, int Place, FactField Field)> facts, Action<string, string> refuse)
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<byte> DigitsAndPoint = SearchValues.Create("0123456789."u8);

    /// <summary>Reads the patient.</summary>
    /// <returns>The patient; null when something cannot be read, all of which was refused.</returns>
    public CohortPatient? Patient()
    {
        if (csv.Fault is { } fault)
        {
            refuse("", fault);
            return null;
        }

        BodyWeight? weight = Weight();
        bool isWhole = weight is not null;
        PatientFacts known = PatientFacts.NoneKnown;
        foreach ((string name, int place, FactField field) in facts)
        {
            if (!csv.IsEmpty(place))
            {
                known = field.Read(known, weight, csv.Text(place), out string? problem);
                isWhole &= problem is null;
                if (problem is not null)
                {
                    refuse(name, problem);
                }
            }
        }

        return isWhole ? CohortPatient.Of(weight!.Value, known) : null;
    }

    private BodyWeight? Weight()
    {
        if ((weights.Unit ?? UnitOfRow()) is not { } unit)
        {
            refuse(weights.UnitName, $"Read {Quoted(weights.UnitPlace!.Value)}. Accepted: {WeightUnit.Names}.");
            return null;
        }

        if (TryRead(csv.Bytes(weights.Place), unit, out BodyWeight weight))
        {
            return weight;
        }

        refuse(weights.Name, $"Read {Quoted(weights.Place)}. Accepted: a number in {unit} such as 64.3, {BodyWeight.Accepted}.");
        return null;
    }

    private WeightUnit? UnitOfRow() => WeightUnit.Find(csv.Text(weights.UnitPlace!.Value));

    /// <summary>Reads digits and a point alone, so that what stands in the field cannot bring a unit of its own.</summary>
    private static bool TryRead(ReadOnlySpan<byte> number, WeightUnit unit, out BodyWeight weight)
    {
        weight = default;
        if (number.Length > LongestNumber || number.ContainsAnyExcept(DigitsAndPoint))
        {
            return false;
        }

        Span<char> text = stackalloc char[number.Length + 1 + unit.Id.Length];
        int length = Encoding.ASCII.GetChars(number, text);
        text[length] = ' ';
        unit.Id.CopyTo(text[(length + 1)..]);
        return BodyWeight.TryParse(text, provider: null, out weight);
    }

    private string Quoted(int place) => WrongInputException.Quoted(csv.Text(place));
}
