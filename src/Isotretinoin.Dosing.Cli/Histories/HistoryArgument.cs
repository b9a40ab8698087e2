using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The file of a history: CSV, or a JSON request.</summary>
internal sealed class HistoryArgument
{
    private const int LargestFile = 1 << 22;

    private readonly Argument<string?> argument = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = "The history: CSV, one period a line, or JSON, a request 'progress' of the contract." };

    public HistoryArgument(Command command) => command.Add(argument);

    /// <summary>The name of the file without its folder, as messages call it.</summary>
    public string NameOf(ParseResult given) => WrongInputException.Excerpt(Path.GetFileName(Given(given)));

    /// <exception cref="WrongInputException">No file is named, or it cannot be read.</exception>
    public byte[] Read(ParseResult given)
    {
        string path = Given(given);
        using FileStream stream = Files.Open(argument.Name, path, "a file that can be");
        byte[] bytes = new byte[LargestFile + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length <= LargestFile
            ? bytes[..length]
            : throw new WrongInputException(argument.Name, $"{WrongInputException.Quoted(path)} is longer than a history", $"up to {Show.Whole(LargestFile)} bytes");
    }

    /// <summary>Whether a file is a JSON object rather than CSV, whatever its name ends with.</summary>
    public static bool IsJson(ReadOnlySpan<byte> file) => WithoutByteOrderMark(file).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> file) => file.StartsWith("\uFEFF"u8) ? file[3..] : file;

    private string Given(ParseResult given) => given.GetValue(argument) ?? throw new WrongInputException(argument.Name, "missing", "the name of a CSV or JSON file");
}
