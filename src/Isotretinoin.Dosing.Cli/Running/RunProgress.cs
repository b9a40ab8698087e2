using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A progress bar while lines are read, on a console only.</summary>
internal static class RunProgress
{
    /// <summary>Runs with a bar on a console, or without one.</summary>
    /// <param name="console">The console, or null.</param>
    /// <param name="length">The bytes to read, if known.</param>
    /// <param name="run">The run; it reports the bytes read and the lines answered.</param>
    public static Task<T> ShownOn<T>(IAnsiConsole? console, long? length, Func<Action<long, long>, Task<T>> run) =>
        console is null ? run((_, _) => { }) : BarOf(console).StartAsync(bar =>
        {
            ProgressTask task = bar.AddTask("0 lines", autoStart: true, maxValue: length ?? 1);
            task.IsIndeterminate = length is null;
            return run((bytes, lines) =>
            {
                task.Description = $"{Show.Whole(lines)} lines";
                task.Value = length is null ? 0 : bytes;
            });
        });

    private static Spectre.Console.Progress BarOf(IAnsiConsole console) => console.Progress().AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn());
}
