using System.Diagnostics;
using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The built tool as a shell starts it, with its streams sent elsewhere.</summary>
internal static class Shell
{
    /// <summary>Runs <c>tool</c>, the command with its arguments, as a script sends it.</summary>
    /// <param name="script">The script; its directory is that of the documentation.</param>
    /// <param name="locale">What <c>LC_ALL</c> is.</param>
    /// <param name="encoding">How what it says is read.</param>
    /// <param name="arguments">The arguments of the tool.</param>
    public static async Task<Said> RunAsync(string script, string locale, Encoding encoding, params string[] arguments)
    {
        string tool = $"tool() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "isotretinoin.dll")}' \"$@\"; }}; ";
        var start = new ProcessStartInfo("/bin/sh", ["-c", tool + script, "sh", .. arguments])
        {
            WorkingDirectory = Repository.PathOf("docs"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = encoding,
            StandardErrorEncoding = encoding,
        };
        start.Environment["LC_ALL"] = locale;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Said(process.ExitCode, output, await error);
    }
}
