using System.Buffers;
using System.Text;
using CsvHelper;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The current row of a reader, as a patient.</summary>
/// <param name="csv">The reader.</param>
/// <param name="columns">The columns.</param>
/// <param name="refuse">Receives the column, or nothing for the whole row, and the problem.</param>
internal sealed class CohortRow(CsvReader csv, CohortColumns columns, Action<string, string> refuse)
{
    private const int LongestNumber = 40;

    private static readonly SearchValues<byte> DigitsAndPoint = SearchValues.Create("0123456789."u8);

    /// <summary>Whether every field is empty.</summary>
    public bool IsEmpty()
    {
        for (int place = 0; place < csv.FieldCount; place++)
        {
            if (!csv.IsEmpty(place))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the patient.</summary>
    /// <returns>The patient; null when a field was refused.</returns>
    public CohortPatient? Patient()
    {
        if (csv.FieldCount != columns.Count)
        {
            string read = csv.FieldCount == 1 ? "1 field" : $"{Show.Whole(csv.FieldCount)} fields";
            refuse("", $"Read {read}. Accepted: {Show.Whole(columns.Count)}, as many as the header has.");
            return null;
        }

        BodyWeight? weight = Weight();
        bool isWhole = weight is not null;
        PatientFacts facts = PatientFacts.NoneKnown;
        foreach (FactColumn column in columns.Facts)
        {
            if (!csv.IsEmpty(column.Place))
            {
                facts = column.Field.Read(facts, weight, csv.GetString(column.Place), out string? problem);
                isWhole &= problem is null;
                if (problem is not null)
                {
                    refuse(column.Name, problem);
                }
            }
        }

        return isWhole ? CohortPatient.Of(weight!.Value, facts) : null;
    }

    private BodyWeight? Weight()
    {
        WeightColumn column = columns.Weight;
        if ((column.Unit ?? UnitOfRow()) is not { } unit)
        {
            refuse(column.UnitName, $"Read {Quoted(column.UnitPlace!.Value)}. Accepted: {WeightUnit.Names}.");
            return null;
        }

        if (TryRead(csv.GetSpan(column.Place), unit, out BodyWeight weight))
        {
            return weight;
        }

        refuse(column.Name, $"Read {Quoted(column.Place)}. Accepted: a number in {unit} such as 64.3, {BodyWeight.Accepted}.");
        return null;
    }

    private WeightUnit? UnitOfRow() => WeightUnit.Find(csv.GetString(columns.Weight.UnitPlace!.Value));

    /// <summary>Reads only digits and a point, so that a field cannot state a unit.</summary>
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

    private string Quoted(int place) => WrongInputException.Quoted(csv.GetString(place));
}
