using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--columns patient=person_id</c>: which column of a file has what, where its name is another.</summary>
internal sealed class ColumnsFlag(Command command, string name, string value, string file)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        name, value, $"Columns of {file} with other names than those below, as NAME=COLUMN, separated by commas.");

    /// <summary>What was typed.</summary>
    public IEnumerable<StatedText> Stated(ParseResult given) => given.Stated((Option)option);

    /// <summary>The columns by the names of the help. Another form, or a name that the help does not have, is a mistake.</summary>
    public Dictionary<string, string> Read(TypedRequest request, IReadOnlyList<string> known)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (StatedText stated in request.Given.Stated((Option)option))
        {
            foreach (string pair in stated.Text.Split(',', StringSplitOptions.TrimEntries))
            {
                if (pair.Split('=', 2, StringSplitOptions.TrimEntries) is not [var column, { Length: > 0 } inFile]
                    || !known.Contains(column)
                    || !columns.TryAdd(column, inFile))
                {
                    request.Add(Mistake.At(
                        stated.Place,
                        $"Read {WrongInputException.Quoted(pair)}. Accepted: NAME=COLUMN, each name once, of {string.Join(", ", known)}."));
                }
            }
        }

        return columns;
    }
}
