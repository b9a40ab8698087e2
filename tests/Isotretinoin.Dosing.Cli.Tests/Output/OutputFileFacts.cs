using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Files that <c>--ics</c> and <c>--output</c> name.</summary>
public sealed class OutputFileFacts
{
    private const string Old = "what was there";

    public static TheoryData<string, string> Flags { get; } = new() { { "calendar", "--ics" }, { "run", "--output" } };

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_file_that_is_there_is_replaced_only_when_that_is_asked_for(string command, string flag)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("kept");
        await File.WriteAllTextAsync(path, Old);

        Said refused = await RunAsync(command, flag, path);
        string kept = await File.ReadAllTextAsync(path);
        Said replaced = await RunAsync(command, flag, path, "--overwrite");

        Assert.Equal((2, "", $"{flag} {path}: Exists already. Accepted: a new file, or --overwrite.\n"), (refused.Status, refused.Output, refused.Error));
        Assert.Equal(Old, kept);
        Assert.Equal(0, replaced.Status);
        Assert.DoesNotContain(Old, await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task An_empty_file_is_a_file_too(string command, string flag)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("empty");
        await File.WriteAllTextAsync(path, "");

        Assert.Contains("Exists already.", (await RunAsync(command, flag, path)).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(command, flag, path, "--overwrite")).Status);
        Assert.NotEmpty(await File.ReadAllTextAsync(path));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_new_file_needs_no_leave_and_a_folder_that_is_not_there_is_named(string command, string flag)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("new");

        Assert.Equal(0, (await RunAsync(command, flag, path)).Status);
        Assert.NotEmpty(await File.ReadAllTextAsync(path));
        Assert.Contains("Cannot be written.", (await RunAsync(command, flag, folder.PathOf("nowhere/new"))).Error, StringComparison.Ordinal);
        Assert.Contains("Cannot be written.", (await RunAsync(command, flag, Path.GetDirectoryName(path)!, "--overwrite")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_device_is_never_a_file_that_is_there_and_a_full_one_is_said(string command, string flag)
    {
        Assert.Equal(0, (await RunAsync(command, flag, "/dev/null")).Status);
        Said full = await RunAsync(command, flag, "/dev/full");

        Assert.Equal((2, $"{flag} /dev/full: Cannot be written. Accepted: an output that is open, with room for what is written.\n"), (full.Status, full.Error));
        Assert.True(File.Exists("/dev/null") && File.Exists("/dev/full"));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_pipe_is_written_as_it_is(string command, string flag)
    {
        using var folder = new TemporaryFolder();
        string pipe = folder.PathOf("pipe");
        string typed = command == "run" ? "run" : TypedCommands.All["calendar"] + " --course-id c";

        Said said = await Shell.RunAsync(
            $"mkfifo '{pipe}'; cat '{pipe}' > '{pipe}.read' & echo '{{}}' | tool \"$@\" {flag} '{pipe}' > /dev/null; wait; wc -l < '{pipe}.read'", "C.UTF-8", Encoding.UTF8, Tool.Words($"isotretinoin {typed}"));

        Assert.True(int.Parse(said.Output, System.Globalization.CultureInfo.InvariantCulture) > 0, said.Error);
    }

    [Fact]
    public async Task A_write_that_breaks_off_leaves_the_old_file_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("answers.ndjson");
        await File.WriteAllTextAsync(path, Old);
        await using var input = new BrokenInput("{}\n{"u8.ToArray());

        Said said = await Tool.RunAsync(input, "run", "--output", path, "--overwrite");

        Assert.Equal((2, "run: The device broke.\n"), (said.Status, said.Error));
        Assert.Equal(Old, await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task A_disk_that_is_full_leaves_the_old_file()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("answers.ndjson");
        await File.WriteAllTextAsync(path, Old);

        Said said = await Shell.RunAsync($"export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 64; trap '' XFSZ; yes '{{}}' 2> /dev/null | head -20000 | tool run --output '{path}' --overwrite", "C.UTF-8", Encoding.UTF8);

        Assert.Equal((2, $"--output {path}: Cannot be written. Accepted: an output that is open, with room for what is written.\n"), (said.Status, said.Error));
        Assert.Equal(Old, await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task A_file_is_replaced_through_a_link_with_the_rights_that_it_had()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("course.ics");
        string link = folder.PathOf("link.ics");
        await File.WriteAllTextAsync(path, Old);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        _ = File.CreateSymbolicLink(link, path);

        Assert.Equal(0, (await RunAsync("calendar", "--ics", link, "--overwrite")).Status);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private static Task<Said> RunAsync(string command, string flag, string path, params string[] more) => command == "run"
        ? WithoutSummaryAsync(Tool.RunAsync(new MemoryStream("""{"op":"severity","lesions":{"comedones":1,"inflammatory":1,"nodules":1}}"""u8.ToArray()), ["run", flag, path, .. more]))
        : Tool.RunAsync([.. TypedCommands.WordsOf(command), "--course-id", "c", flag, path, .. more]);

    private static async Task<Said> WithoutSummaryAsync(Task<Said> run)
    {
        Said said = await run;
        return said with { Error = said.Status == 0 ? "" : said.Error };
    }
}
