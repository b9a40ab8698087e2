using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The standard streams of the process. Each may be closed, full, or a broken pipe.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    /// <summary>O_CLOEXEC of Linux.</summary>
    private const int ClosedOnStart = 0x80000;

    private static readonly SafeFileHandle OutputHandle = new(OutputNumber, ownsHandle: false);

    /// <summary>Standard input; null when it is closed.</summary>
    public static Stream? Input() => IsClosed(InputNumber) ? null : Console.OpenStandardInput();

    /// <summary>Standard output.</summary>
    public static OutputStream Output() => new(
        () => IsClosed(OutputNumber) ? null : Console.IsOutputRedirected ? Redirected() : Console.OpenStandardOutput(),
        new Place("standard output", Place.Last));

    /// <summary>Standard error.</summary>
    public static OutputStream Error() => new(
        () => IsClosed(ErrorNumber) ? null : Console.OpenStandardError(), new Place("standard error", Place.Last));

    /// <summary>A text writer in the encoding of the terminal, with ASCII in place of characters that it lacks.</summary>
    /// <param name="stream">The output.</param>
    /// <param name="variables">Reads an environment variable.</param>
    /// <param name="isFlushed">Whether each write is flushed.</param>
    public static StreamWriter Text(Stream stream, Func<string, string?> variables, bool isFlushed)
    {
        Encoding shown = (Encoding)Shown(variables).Clone();
        shown.EncoderFallback = new AsciiSigns();
        return new StreamWriter(stream, shown, bufferSize: 1 << 14) { AutoFlush = isFlushed };
    }

    /// <summary>The encoding of the POSIX locale: UTF-8 when it names none, ASCII when it is unknown.</summary>
    private static Encoding Shown(Func<string, string?> variables)
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OutputEncoding is UTF8Encoding ? Utf8() : Console.OutputEncoding;
        }

        string[] names = ["LC_ALL", "LC_CTYPE", "LANG"];
        string locale = names.Select(variables).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        if (locale.Split('@')[0].Split('.') is not [_, var name])
        {
            return Utf8();
        }

        try
        {
            return name.Replace("-", "", StringComparison.Ordinal).Equals("UTF8", StringComparison.OrdinalIgnoreCase)
                ? Utf8()
                : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.ASCII;
        }
    }

    private static UTF8Encoding Utf8() => new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A pipe is opened directly, because a console stream hides a broken pipe; a file is opened as a console stream.</summary>
    private static Stream Redirected()
    {
        var output = new FileStream(OutputHandle, FileAccess.Write, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && !output.CanSeek)
        {
            return output;
        }

        output.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>
    /// Whether a stream was closed at the start of the process. The runtime then reuses its number for a file of its own, which has
    /// O_CLOEXEC, unlike inherited streams.
    /// </summary>
    private static bool IsClosed(int number)
    {
        try
        {
            string flags = File.ReadLines($"/proc/self/fdinfo/{number}").First(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt32(flags["flags:".Length..].Trim(), fromBase: 8) & ClosedOnStart) != 0;
        }
        catch (FileNotFoundException)
        {
            return Directory.Exists("/proc/self/fdinfo");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return false;
        }
    }
}
