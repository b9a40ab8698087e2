using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin run</c>: requests of the JSON contract, one per line.</summary>
internal sealed class RunCommand : Command, IHasExamples
{
    private const int MostWorkers = 256;

    private readonly Terminal terminal;
    private readonly InputFile file;
    private readonly OutputFile output;
    private readonly FormularyFlag formulary;
    private readonly Option<string> workers;

    public RunCommand(Terminal terminal)
        : base(
            "run",
            "Answers requests of the JSON contract, one per line, in order; a refused line does not stop it. Exit status 0: all answered"
            + " ok; 3: some refused; 2: the input could not be read; 130: stopped by Ctrl-C, after whole lines.")
    {
        this.terminal = terminal;
        file = new InputFile(this, terminal, "Requests, one JSON object per line");
        output = new OutputFile(this, "--output", "answers.ndjson", "Writes the answers to a file; by default standard output.");
        formulary = new FormularyFlag(this);
        workers = this.AddFlag(
            "--workers",
            "2",
            $"The number of lines answered in parallel, 1 to {MostWorkers}; by default one per processor. The answers are "
                + "the same.");
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
        int atOnce = Workers(given, mistakes.Add);
        output.Check(given, mistakes.Add);
        await using Stream? input = file.Open(given, mistakes.Add);
        if (input is null || mistakes.Count > 0)
        {
            throw new WrongInputException(mistakes);
        }

        RunSummary summary = output.PathOf(given) is null
            ? await AnswerAsync(contract, input, terminal.Output, atOnce, cancellation)
            : await output.WriteAsync(given, answers => AnswerAsync(contract, input, answers, atOnce, cancellation));
        terminal.SayIfHeard(summary.ToString());
        return cancellation.IsCancellationRequested ? ExitStatus.Stopped
            : summary.Refused == 0 ? ExitStatus.Answered
            : ExitStatus.SomeRefused;
    }

    private async Task<RunSummary> AnswerAsync(
        DosingContract contract, Stream input, Stream answers, int atOnce, CancellationToken cancellation)
    {
        var run = new ContractRun(contract, input, answers, atOnce);
        try
        {
            return await RunProgress.ShownOn(
                terminal.ProgressBesideAnswers, input.CanSeek ? input.Length : null, report => run.ToEndAsync(report, cancellation));
        }
        catch (IOException broken) when (broken is not OutputException)
        {
            throw new WrongInputException([Mistake.At(new Place(Name, Place.OfFiles), broken.Message)]);
        }
    }

    /// <summary>The number of lines answered in parallel; a bad number is a mistake.</summary>
    private int Workers(ParseResult given, Action<Mistake> wrong)
    {
        if (given.Stated(workers) is not { } text)
        {
            return Math.Min(Environment.ProcessorCount, MostWorkers);
        }

        if (!int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > MostWorkers)
        {
            wrong(Mistake.Unreadable(text.Place, $"a whole number from 1 to {MostWorkers}, such as 2"));
        }

        return number;
    }
}
