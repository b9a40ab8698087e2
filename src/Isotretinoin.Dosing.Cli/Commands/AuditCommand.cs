using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin audit</c>: the courses of every patient of a ledger, and which stated criteria each meets.</summary>
internal sealed class AuditCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly InputFile file;
    private readonly LedgerFlags ledger;
    private readonly PropertyFlag asOf;
    private readonly PropertyFlag gap;
    private readonly FormulationFlag formulation;
    private readonly PropertyFlag policy;
    private readonly ListFlag criteria;
    private readonly AuditForm form;

    public AuditCommand(Terminal terminal)
        : base(
            Operation.Audit.Id,
            "Totals the courses of many patients from a ledger of periods or of dispensings, and judges the stated criteria. Exit"
            + " status 0: every line was used; 3: some patients were left out, each line reported on standard error; 2: a file could"
            + " not be read; 130: stopped by Ctrl-C, with no totals.")
    {
        this.terminal = terminal;
        file = new InputFile(this, terminal, "The ledger: CSV with a header, sorted by patient");
        asOf = CommonFlags.AsOf(this, "The last day that counts.");
        gap = new PropertyFlag(
            this,
            "--gap",
            "60",
            $"A course ends where nothing is taken for more than these days, {AuditRequest.AcceptedGap}.",
            NumberText.Form($"{AuditRequest.AcceptedGap}, such as 60"));
        formulation = new FormulationFlag(
            this, "The formulation in whose mg everything is counted, and of lines that state none: conventional, lidose or micronized.");
        policy = new PropertyFlag(
            this,
            "--policy",
            "starting",
            "The weight for mg/kg: that of the first day of a course, the latest by its last day, or each day's own (per-day).",
            Texts.Named(string.Join(", ", WeightPolicy.All)));
        criteria = new ListFlag(
            this, "--criterion", "reached:120", "A criterion, repeated for each; or none.", Texts.Named(AuditCriterion.AcceptedText));
        ledger = new LedgerFlags(this);
        form = new AuditForm(this);
        SetAction(RunAsync);
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "The ledger has one kind of lines. Periods:",
        "  patient, from, to   first and last date, both included",
        "  mg or capsules      of a dosing day: 40, or 2x20",
        "  formulation, pattern, missed-days   as for 'isotretinoin progress'; may be empty",
        "Or dispensings, of which every total is an upper bound:",
        "  patient, date       the date of dispensing",
        "  capsules            60x20, with formulation; or code and quantity, by --formulary",
        "  days                the days dispensed for; else --days",
        "Dispensings of one date are one supply; a supply begins when the one before has run out.",
        "Weights: patient, date, and kg or lb.",
        "Other columns are refused, unless --ignore-columns or --ignore-weight-columns names them.",
        "A patient with a line that cannot be used is left out, and the line is reported.",
        "Both files are sorted by patient, by the characters of the identifiers as 'LC_ALL=C",
        "sort' does; else --unsorted.",
        "Criteria:",
        .. CriterionKind.All.Select(kind => $"  {kind.Form,-22}{kind.Sentence}"),
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin audit ledger.csv --weights ledger-weights.csv --as-of 2026-06-30 --gap 60 --formulation conventional "
            + "--policy starting --criterion reached:120 --criterion \"supply<=30d\"",
        "isotretinoin audit ledger.csv --weights ledger-weights.csv --as-of 2026-06-30 --gap 60 --formulation conventional "
            + "--policy per-day --criterion none --json",
    ];

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
    {
        var request = new TypedRequest(given, Operation.Audit);
        FillIn(request.Root);
        form.Check(request);
        await using Stream? input = file.Open(given, request.Add);
        await using Stream? beside = ledger.OpenWeights(request);
        AuditRequest asked = ((AuditAnswer)request.Answer()).Request;
        using CsvFile csv = ledger.Csv(input!, file.NameOf(given), request);
        using CsvFile? weights = beside is null ? null : ledger.WeightsCsv(beside, request);
        LedgerFiles files = ledger.Read(csv, weights, asked.Formulation, request, terminal.SayBesideProgress);
        IAuditLines? lines = form.Lines(given, terminal.Output, asked.Criteria);
        try
        {
            AuditAnswer answer = await RunProgress.ShownOn(
                lines is null ? terminal.Progress : terminal.ProgressBesideAnswers,
                input!.CanSeek ? input.Length : null,
                report => Task.FromResult(asked
                    .Over(files.Patients(
                        ledger.AreSorted(given), request, (id, why) => lines?.LeaveOut(id, why), report, cancellation))
                    .Answer(
                        patient => lines?.Write(patient), refused => Refuse(files, refused, lines))));
            lines?.Flush();
            Print(given, answer, files, isStreamed: lines is not null);
            return answer.LeftOut + files.LeftOut + files.Unusable == 0 ? ExitStatus.Answered : ExitStatus.SomeRefused;
        }
        catch (OperationCanceledException)
        {
            lines?.Flush();
            terminal.SayIfHeard($"{files.Name}: stopped after {Show.Whole(files.Rows)} lines; no totals.");
            return ExitStatus.Stopped;
        }
    }

    private static void Refuse(LedgerFiles files, RefusedLedger refused, IAuditLines? lines)
    {
        IReadOnlyList<string> said = files.Refuse(refused);
        lines?.LeaveOut(refused.Patient.Id, said);
    }

    private void Print(ParseResult given, AuditAnswer answer, LedgerFiles files, bool isStreamed)
    {
        if (isStreamed)
        {
            terminal.SayIfHeard(AuditPage.Counted(answer, files));
        }
        else if (form.IsJson(given))
        {
            terminal.WriteJson(answer);
        }
        else
        {
            new Page(terminal.Page).Audit(answer, files);
        }
    }

    /// <summary>Fills in the request. A placeholder patient lets the contract check the flags before the files are read.</summary>
    private void FillIn(RequestPart part)
    {
        part.ListOf("patients").Add((JsonNode)new JsonObject { ["patient"] = "1", ["periods"] = new JsonArray() });
        _ = asOf.FillIn(part, "asOf");
        _ = gap.FillIn(part, "gapDays");
        formulation.FillIn(part);
        _ = policy.FillIn(part, "weightPolicy");
        criteria.FillInOrNone(part, "criteria");
    }
}
