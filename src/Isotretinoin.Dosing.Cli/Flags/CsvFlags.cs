using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--ignore-columns</c> and <c>--decimal-comma</c>: how to read a CSV file. Neither is ever guessed.</summary>
internal sealed class CsvFlags
{
    public const string DecimalCommaName = "--decimal-comma";
    public const string IgnoreName = "--ignore-columns";

    private readonly Option<string[]> ignored;
    private readonly Option<bool> decimalComma;

    public CsvFlags(Command command)
    {
        ignored = command.AddRepeatedFlag(
            IgnoreName, "name,note", "Columns of the file to ignore, separated by commas; every other unknown column is refused.");
        decimalComma = command.AddSwitch(DecimalCommaName, "Numbers of the file have a decimal comma, 64,3, and never a point.");
    }

    /// <summary>The flags of a second file, with the same decimal sign.</summary>
    /// <param name="command">The command.</param>
    /// <param name="first">The flags of the first file.</param>
    /// <param name="ignoreName">The flag for the columns to ignore.</param>
    /// <param name="file">The file, in words.</param>
    public CsvFlags(Command command, CsvFlags first, string ignoreName, string file)
    {
        ignored = command.AddRepeatedFlag(ignoreName, "name,note", $"Columns of {file} to ignore, separated by commas.");
        decimalComma = first.decimalComma;
    }

    /// <summary>The flag for the columns to ignore.</summary>
    public string Ignore => ignored.Name;

    /// <summary>Whether numbers have a decimal comma.</summary>
    public bool IsDecimalComma(ParseResult given) => given.GetValue(decimalComma);

    /// <summary>The columns to ignore, as they were typed.</summary>
    public IEnumerable<StatedText> Stated(ParseResult given) => given.Stated((Option)ignored);

    /// <summary>The indexes of the ignored columns. An unknown name is a mistake.</summary>
    public HashSet<int> Ignored(TypedRequest request, string file, IReadOnlyList<string> columns)
    {
        var places = new HashSet<int>();
        foreach (StatedText stated in request.Given.Stated((Option)ignored))
        {
            // A name that has a comma is typed alone.
            string[] names = columns.Contains(stated.Text) ? [stated.Text] : stated.Text.Split(',', StringSplitOptions.TrimEntries);
            foreach (string name in names)
            {
                int[] named = [.. Enumerable.Range(0, columns.Count).Where(place => IsNamed(columns[place], name))];
                places.UnionWith(named);
                if (named.Length == 0)
                {
                    request.Add(Mistake.At(
                        stated.Place, $"{file} has no column {WrongInputException.Quoted(name)}. Accepted: names of its columns."));
                }
            }
        }

        return places;
    }

    /// <summary>Refuses these flags when the file that they are about is not stated.</summary>
    public void RefuseWithout(string file, TypedRequest request)
    {
        IEnumerable<Place> places = request.Given.Stated((Option)ignored).Select(stated => stated.Place);
        foreach (Place place in IsDecimalComma(request.Given) ? places.Append(new Place(DecimalCommaName, Rank: 0)) : places)
        {
            request.Add(Mistake.At(place, $"Needs a CSV file. Accepted: beside {file}."));
        }
    }

    /// <summary>The mistake of unknown columns.</summary>
    public static Mistake NotRead(Place header, IEnumerable<string> columns, string accepted) =>
        NotRead(header, columns, accepted, IgnoreName);

    /// <summary>The mistake of unknown columns, and the flag to ignore them.</summary>
    public static Mistake NotRead(Place header, IEnumerable<string> columns, string accepted, string ignoreName)
    {
        string[] names = [.. columns.Select(WrongInputException.Excerpt).Take(20)];
        string typed = WrongInputException.AsTyped(string.Join(',', names));
        return Mistake.At(header, $"Not read: {string.Join(", ", names)}. Accepted: {accepted}; or {ignoreName} {typed}.");
    }

    /// <summary>Whether a column has a name, ignoring case.</summary>
    public static bool IsNamed(string column, string name) => column.Equals(name, StringComparison.OrdinalIgnoreCase);
}
