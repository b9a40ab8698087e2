using System.Text;

namespace Isotretinoin.Dosing.Tests;

/// <summary>C# without its comments and the words of its texts; what stands in the holes of an interpolated text is code, and stays.</summary>
internal sealed class SourceCode
{
    private readonly string source;
    private readonly StringBuilder code = new();
    private int at;

    private SourceCode(string source) => this.source = source;

    public static string Of(string source)
    {
        var read = new SourceCode(source);
        while (read.at < source.Length)
        {
            read.Code();
            read.at++;
        }

        return read.code.ToString();
    }

    private bool Begins(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    /// <summary>Reads code, up to the brace that closes a hole or to the end.</summary>
    private void Code()
    {
        for (int open = 0; at < source.Length && (open > 0 || source[at] != '}'); at++)
        {
            if (Begins("//"))
            {
                at = source.IndexOf('\n', at);
            }
            else if (source[at] == '\'')
            {
                at = source.IndexOf('\'', at + (source[at + 1] == '\\' ? 3 : 2));
            }
            else if (source[at] == '"')
            {
                Text();
            }
            else
            {
                open += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
                code.Append(source[at]);
            }
        }
    }

    /// <summary>Reads a text from its first quotation mark to its last.</summary>
    private void Text()
    {
        bool hasHoles = at > 0 && source[at - 1] == '$';
        for (at++; source[at] != '"'; at++)
        {
            if (source[at] == '\\' || Begins("{{"))
            {
                at++;
            }
            else if (hasHoles && source[at] == '{')
            {
                at++;
                code.Append(' ');
                Code();
                code.Append(' ');
            }
        }
    }
}
