using System.Collections.Immutable;
using System.CommandLine;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin run</c>: requests of the JSON contract, one per line.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly InputFile file;
    private readonly Option<string> outputFile;
    private readonly FormularyFlag formulary;
    private readonly WorkersFlag workers;

    public RunCommand(Terminal terminal)
        : base(
            "run",
            "Answers requests of the JSON contract, one per line, in order; a refused line does not stop it. Exit status 0: all answered"
            + " ok; 3: some refused; 2: the input could not be read; 130: stopped by Ctrl-C, after whole lines.")
    {
        this.terminal = terminal;
        file = new InputFile(this, terminal, "Requests, one JSON object per line");
        outputFile = this.AddFlag("--output", "answers.ndjson", "Writes the answers to a file; by default standard output.");
        formulary = new FormularyFlag(this);
        workers = new WorkersFlag(this);
        SetAction(RunAsync);
    }

    public ImmutableArray<string> Notes { get; } = [];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin run requests.ndjson --output answers.ndjson",
        "isotretinoin run < requests.ndjson > answers.ndjson",
    ];

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        DosingContract contract = DosingContract.Of(formulary.Read(given, mistakes.Add));
        int atOnce = workers.Read(given, mistakes.Add);
        await using Stream? input = file.Open(given, mistakes.Add);
        if (input is null || mistakes.Count > 0)
        {
            throw new WrongInputException(mistakes);
        }

        await using FileStream? answers = given.GetValue(outputFile) is { } path ? Files.Create(outputFile.Name, path) : null;
        var run = new ContractRun(contract, input, answers ?? terminal.Output, atOnce);
        try
        {
            RunSummary summary = await RunProgress.ShownOn(
                terminal.ProgressBesideAnswers, input.CanSeek ? input.Length : null, report => run.ToEndAsync(report, cancellation));
            await terminal.Error.WriteLineAsync(summary.ToString());
            return cancellation.IsCancellationRequested ? ExitStatus.Stopped
                : summary.Refused == 0 ? ExitStatus.Answered
                : ExitStatus.SomeRefused;
        }
        catch (IOException broken)
        {
            throw new WrongInputException([Mistake.At(new Place(Name, Place.OfFiles), broken.Message)]);
        }
    }
}
