using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin cohort</c>: one intent for every weight of a file.</summary>
internal sealed class CohortCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly Argument<string?> file = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = "Weights: CSV with a header, a patient a line; standard input when left out." };
    private readonly WeightColumnFlags column;
    private readonly CohortFlags intents;
    private readonly ResultFlags result;

    public CohortCommand(Terminal terminal)
        : base("cohort", "What one intent comes to for many patients: capsules by month, lengths of courses, findings. Exit status 0: every row was planned; 3: some were refused, each named on standard error; 2: the file could not be read; 130: stopped by Ctrl-C, with nothing summed up.")
    {
        this.terminal = terminal;
        Add(file);
        column = new WeightColumnFlags(this);
        intents = new CohortFlags(this);
        result = new ResultFlags(this, terminal, "Prints the totals as JSON.");
        SetAction((given, cancellation) => RunAsync(given, cancellation));
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "Each row is a patient. Where a file has several rows of a person, as a record of",
        "weights over years has, take those that are meant out of it first.",
        "A row that holds no weight, or for whose weight there is no course, is named on",
        "standard error with its line and the reason, and is in no total; the others are.",
        "Nothing is taken for a unit or a weight that does not say it is one.",
        "A --dose is written as for 'isotretinoin plan'.",
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin cohort weights.csv --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --month 30 --guideline us-label",
        "isotretinoin cohort weights.csv --column weight_kg --product uk-conventional --dose 1 --instead 0.75 --rounding nearest --division once --target 120 --month 28 --guideline none",
    ];

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
    {
        ImmutableArray<CohortTotals> totals = intents.Read(given);
        string? path = given.GetValue(file);
        string name = path is null ? "standard input" : WrongInputException.Excerpt(Path.GetFileName(path));
        await using FileStream? weights = path is null ? null : Files.Open(file.Name, path, "a file that can be, or standard input when no file is named");
        Stream input = weights ?? terminal.Input;
        var refused = new RefusedRows(name, terminal.SayBesideProgress);
        using var csv = new CsvWeights(input, name, column, given, refused);
        var run = new CohortRun(csv, totals, refused);
        if (!await RunProgress.ShownOn(terminal.Progress, input.CanSeek ? input.Length : null, report => Task.FromResult(run.ToEnd(report, cancellation))))
        {
            await terminal.Error.WriteLineAsync($"{name}: stopped after {Show.Whole(csv.Rows)} rows; nothing was summed up.");
            return ExitStatus.Stopped;
        }

        result.Write(given, output => new CohortJson(csv, totals).Write(output), page => page.Cohort(name, csv, totals));
        return csv.Unreadable == 0 && totals.All(each => each.Refused == 0) ? ExitStatus.Answered : ExitStatus.SomeRefused;
    }
}
