using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The streams that a process is started with, of which each may be closed, full, or read by somebody who goes away.</summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    /// <summary>What the kernel calls O_CLOEXEC, in octal digits as it lists flags.</summary>
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

    /// <summary>A writer of text for people in the encoding of the terminal, with signs of ASCII for those that it cannot show.</summary>
    /// <param name="stream">Where it writes.</param>
    /// <param name="variables">Reads an environment variable.</param>
    /// <param name="isFlushed">Whether each piece is written at once.</param>
    public static StreamWriter Text(Stream stream, Func<string, string?> variables, bool isFlushed)
    {
        Encoding shown = (Encoding)Shown(variables).Clone();
        shown.EncoderFallback = new AsciiSigns();
        return new StreamWriter(stream, shown, bufferSize: 1 << 14) { AutoFlush = isFlushed };
    }

    /// <summary>The encoding that the locale names, as POSIX has it: UTF-8 where it names none, ASCII where it is not known here.</summary>
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

    /// <summary>A pipe as it is: a console's stream would not say that nobody reads it any more. A file as a console's.</summary>
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
    /// Whether a stream was closed when the process was started. Its number is then taken by a file of the runtime's own, which, unlike
    /// what a process is started with, is to be closed when another program is started.
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
