using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin run</c>: requests of the JSON contract, one a line.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly Argument<string?> file = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = "Requests, one JSON object a line; standard input when left out." };
    private readonly Option<string> outputFile;
    private readonly WorkersFlag workers;

    public RunCommand(Terminal terminal)
        : base("run", "Answers requests of the JSON contract, one a line, in order; a refused line does not stop it. Exit status 0: all answered ok; 3: some refused; 2: the input could not be read; 130: stopped by Ctrl-C, after whole lines.")
    {
        this.terminal = terminal;
        Add(file);
        outputFile = this.AddFlag("--output", "answers.ndjson", "Writes the answers to a file; standard output when left out.");
        workers = new WorkersFlag(this);
        SetAction((given, cancellation) => RunAsync(given, cancellation));
    }

    public ImmutableArray<string> Notes { get; } = [];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin run requests.ndjson --output answers.ndjson",
        "isotretinoin run < requests.ndjson > answers.ndjson",
    ];

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
    {
        int count = workers.Read(given);
        await using FileStream? requests = given.GetValue(file) is { } path ? Files.Open(Name, path, "a file that can be, or standard input when no file is named") : null;
        await using FileStream? answers = given.GetValue(outputFile) is { } answerPath ? Files.Create(outputFile.Name, answerPath) : null;
        Stream input = requests ?? terminal.Input;
        var run = new ContractRun(DosingContract.Standard, input, answers ?? terminal.Output, count);
        try
        {
            RunSummary summary = await RunProgress.ShownOn(terminal.ProgressBesideAnswers, input.CanSeek ? input.Length : null, report => run.ToEndAsync(report, cancellation));
            await terminal.Error.WriteLineAsync(summary.ToString());
            return cancellation.IsCancellationRequested ? ExitStatus.Stopped
                : summary.Refused == 0 ? ExitStatus.Answered
                : ExitStatus.SomeRefused;
        }
        catch (IOException broken)
        {
            throw new WrongInputException("run", broken.Message);
        }
    }
}
