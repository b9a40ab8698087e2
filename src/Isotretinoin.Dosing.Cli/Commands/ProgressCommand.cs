using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin progress</c>: how a course stands, from a history file.</summary>
internal sealed class ProgressCommand : Command, IHasExamples
{
    private readonly HistoryArgument file;
    private readonly DatedWeightFlag weights;
    private readonly PolicyFlag policy;
    private readonly AsOfFlag asOf;
    private readonly FormulationFlag formulation;
    private readonly TargetFlag target;
    private readonly NextFlag next;
    private readonly GuidelineFlag guidelines;

    public ProgressCommand(Terminal terminal)
        : base("progress", "How a course in progress stands: what was taken, what is left to the target, and when it would be reached.")
    {
        file = new HistoryArgument(this);
        weights = new DatedWeightFlag(this);
        policy = new PolicyFlag(this);
        asOf = new AsOfFlag(this, "The last day whose doses count as taken.");
        formulation = new FormulationFlag(this, "In whose milligrams lines, target and --next are that do not say so themselves: conventional, lidose or micronized.");
        target = new TargetFlag(this);
        next = new NextFlag(this);
        guidelines = new GuidelineFlag(this);
        Option<bool> json = this.AddSwitch("--json", "Prints the result of the JSON contract.");
        Option<bool> explain = this.AddSwitch("--explain", "Shows the working of every number.");
        SetAction(given =>
        {
            byte[] bytes = file.Read(given);
            (Progress progress, Projection? projection, Review review) = HistoryArgument.IsJson(bytes) ? FromJson(given, bytes) : FromCsv(given, bytes);
            bool explained = given.GetValue(explain);
            if (given.GetValue(json))
            {
                terminal.WriteJsonLine(output => Write(output, progress, projection, review, explained));
            }
            else
            {
                new Page(terminal.Page).Progress(progress, projection, review, explained);
            }
        });
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "FILE is CSV with a header and one period a line; fields may stay empty but for from, to and a dose:",
        "  from, to       first and last date, both included",
        "  mg             mg of a dosing day, such as 40; or instead",
        "  capsules       the capsules of a dosing day, such as 2x20 or 1x40+1x20",
        "  formulation    conventional, lidose or micronized; else --formulation",
        "  pattern        dosing days: daily, alternate-days, mon-wed-fri, one-week-in-four,",
        "                 or ones and zeros from the first date",
        "  missed-days    how many dosing days were missed on dates that nobody noted",
        "  missed         dates of the period on which nothing was taken, with spaces between",
        "  partial        dates with the mg that were taken instead: 2026-02-02=20",
        "or JSON: a request 'progress' of the contract, which states everything that the flags",
        "would. Days in no period are breaks. Every wrong line is named, all of them at once.",
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin progress history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --next \"40mg conventional\" --guideline us-label",
        "isotretinoin progress history.csv --weight \"2026-01-01 60 kg\" --weight \"2026-03-01 62 kg\" --policy per-day --as-of 2026-03-31 --formulation conventional --target 120-150 --next 40mg --pattern alternate-days --guideline none",
        "isotretinoin progress history.json",
    ];

    private static void Write(IBufferWriter<byte> output, Progress progress, Projection? projection, Review review, bool explained)
    {
        if (projection is null)
        {
            ContractResult.Write(output, progress, review, explained ? progress.Derivation : null);
        }
        else
        {
            ContractResult.Write(output, projection, review, explained ? projection.Derivation : null);
        }
    }

    private (Progress Progress, Projection? Projection, Review Review) FromCsv(ParseResult given, byte[] csv)
    {
        Formulation? stated = formulation.Read(given);
        var formulations = new StatedFormulation(stated, product: null);
        WeightHistory weighed = weights.Read(given);
        WeightPolicy counted = policy.Read(given);
        DateOnly day = asOf.Required(given);
        CumulativeTarget aim = target.ReadStated(given, formulations) ?? throw target.Missing("");
        Guideline[] reviewing = guidelines.Read(given);
        Progress progress = CsvHistory.Read(csv, file.NameOf(given), stated).ProgressAt(day, weighed, counted, aim);
        return next.Read(given, progress, formulations) is { } projection
            ? (progress, projection, Review.Of(projection, reviewing))
            : (progress, null, Review.Of(progress, reviewing));
    }

    private (Progress Progress, Projection? Projection, Review Review) FromJson(ParseResult given, byte[] json)
    {
        if (given.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => option.Option is not Option<bool>) is { } beside)
        {
            throw new WrongInputException(beside.Option.Name, "stated beside a JSON file, which states everything itself", "with JSON only --json and --explain");
        }

        return StatedProgress.TryRead(HistoryArgument.WithoutByteOrderMark(json), out StatedProgress? stated, out string? refusal)
            ? (stated.Progress, stated.Projection, stated.Review)
            : throw new WrongInputException(file.NameOf(given), refusal);
    }
}
