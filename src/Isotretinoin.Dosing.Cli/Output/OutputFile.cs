using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The output file of a flag. A temporary file is written first and then replaces an existing file, so that a failed write keeps the old
/// one. Devices and pipes are written directly.
/// </summary>
internal sealed class OutputFile(Command command, string name, string value, string description)
{
    private const string OverwriteName = "--overwrite";

    private readonly Option<string> file = command.AddFlag(name, value, description);
    private readonly Option<bool> overwrite = command.AddSwitch(OverwriteName, $"Lets {name} replace an existing file.");

    /// <summary>The path of the file; null when the flag is absent.</summary>
    public string? PathOf(ParseResult given) => given.GetValue(file);

    /// <summary>Reports an existing file unless it may be replaced.</summary>
    public void Check(ParseResult given, Action<Mistake> wrong)
    {
        if (given.Stated(file) is { } path && !given.GetValue(overwrite) && new FileInfo(path.Text) is { Exists: true, Length: > 0 })
        {
            wrong(Existing(path.Place));
        }
    }

    /// <summary>Writes the file.</summary>
    /// <param name="given">The parsed command line, with the file.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="WrongInputException">The file exists, or the path is not writable.</exception>
    /// <exception cref="OutputException">Writing failed.</exception>
    public async Task<T> WriteAsync<T>(ParseResult given, Func<Stream, Task<T>> write)
    {
        StatedText path = given.Stated(file)!;
        try
        {
            string whole = Followed(path.Text);
            await using var device = new OutputStream(() => Device(whole), path.Place);
            if (device.IsOpen)
            {
                return await write(device);
            }

            if (File.Exists(whole) && !given.GetValue(overwrite))
            {
                throw new WrongInputException([Existing(path.Place)]);
            }

            return await WriteBesideAsync(whole, path.Place, given.GetValue(overwrite), write);
        }
        catch (Exception problem)
            when (problem is (IOException and not OutputException) or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongInputException([Mistake.At(path.Place, "Cannot be written. Accepted: a writable file.")]);
        }
    }

    private static async Task<T> WriteBesideAsync<T>(string path, Place place, bool isReplaced, Func<Stream, Task<T>> write)
    {
        string beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            T result;
            await using (var output = new OutputStream(() => new FileStream(beside, Beside(path)), place))
            {
                result = await write(output);
                await output.FlushAsync();
            }

            File.Move(beside, path, isReplaced);
            return result;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>The options of the temporary file, with the permissions of the file that it replaces.</summary>
    private static FileStreamOptions Beside(string path)
    {
        FileStreamOptions options = Written(FileMode.CreateNew);
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        return options;
    }

    private static FileStreamOptions Written(FileMode mode) =>
        new() { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 };

    /// <summary>The target of a link, if it is a file; a link to a pipe is followed when it is opened.</summary>
    private static string Followed(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: true, FullName: var target }
            ? target
            : path;

    /// <summary>The device or pipe at a path, opened: not seekable, or without a length to set. Null for a file.</summary>
    private static FileStream? Device(string path)
    {
        if (!File.Exists(path) || new FileInfo(path) is { Length: > 0, LinkTarget: null })
        {
            return null;
        }

        var opened = new FileStream(path, Written(FileMode.Open));
        try
        {
            if (!opened.CanSeek)
            {
                return opened;
            }

            opened.SetLength(opened.Length);
        }
        catch (IOException)
        {
            return opened;
        }

        opened.Dispose();
        return null;
    }

    private static Mistake Existing(Place place) =>
        Mistake.At(place, $"Exists already. Accepted: a new file, or {OverwriteName}.");
}
