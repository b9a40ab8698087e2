using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>isotretinoin cohort</c>: one intent for every patient of a file.</summary>
internal sealed class CohortCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly InputFile file;
    private readonly WeightColumnFlags column;
    private readonly CsvFlags csvFlags;
    private readonly FormulationFlag formulation;
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly DoseFlag instead;
    private readonly ChoiceFlags choices;
    private readonly PropertyFlag target;
    private readonly PropertyFlag month;
    private readonly PropertyFlag supply;
    private readonly PropertyFlag end;
    private readonly PackFlags packs;
    private readonly PropertyFlag asOf;
    private readonly GuidelineFlag guidelines;
    private readonly Option<bool> json;

    public CohortCommand(Terminal terminal)
        : base(
            Operation.Cohort.Id,
            "Plans one intent for many patients: capsules by month, lengths of courses, findings. Exit status 0: every row was"
            + " planned; 3: some were refused, each reported on standard error; 2: the file could not be read; 130: stopped by Ctrl-C, with"
            + " no totals.")
    {
        this.terminal = terminal;
        file = new InputFile(this, terminal, "Patients: CSV with a header, one patient per line");
        column = new WeightColumnFlags(this);
        csvFlags = new CsvFlags(this);
        formulation = new FormulationFlag(
            this,
            "The formulation of the doses: conventional, lidose or micronized. Required unless the product is conventional.");
        products = new ProductFlags(this, formulation);
        doses = new DoseFlag(this);
        instead = new DoseFlag(
            this,
            "--instead",
            "instead",
            "A step of an alternative regimen to compare with --dose, repeated for each.");
        choices = new ChoiceFlags(this);
        target = CommonFlags.Target(this);
        month = CommonFlags.Days(
            this, "--month", $"The length of a month, {Supply.AcceptedDays}, for sums of capsules and lengths.");
        supply = CommonFlags.Days(
            this, "--supply", $"Days of one supply, {Supply.AcceptedDays}, checked against supply limits; a month is only for counting.");
        end = EndFlags.Supply(this);
        packs = new PackFlags(this);
        asOf = CommonFlags.AsOf(this, "The date of the review.");
        guidelines = new GuidelineFlag(this);
        json = this.AddSwitch("--json", "Prints the result of the JSON contract.");
        SetAction(RunAsync);
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "Each row is a patient. From a file with several rows per person,",
        "select one row for each person first.",
        "Columns may also state facts of the patients, by their names in the contract; an",
        "empty field is unknown; other columns are refused, unless --ignore-columns names",
        "them:",
        .. FactField.All.Select(field => field.Name).Chunk(4).Select(names => $"  {string.Join(", ", names)}"),
        "A row that cannot be read, or has no course for its weight, is reported on",
        "standard error with its line and the reason; the totals leave it out. A row whose",
        "weight or age is implausible is reported too, but it is planned and counted.",
        "Units are never guessed. A --dose is written as for 'isotretinoin plan'.",
        "",
    ];

    public ImmutableArray<string> Examples { get; } =
    [
        "isotretinoin cohort weights.csv --ignore-columns patient,sex --product us-conventional --dose 0.5x28d --dose 1 "
            + "--rounding down --division twice --target 120-150 --month 30 --guideline us-label",
        "isotretinoin cohort weights.csv --ignore-columns patient,sex --column weight_kg --product uk-conventional "
            + "--dose 1 --instead 0.75 --rounding nearest --division once --target 120 --month 28 --guideline none",
    ];

    private async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
    {
        var request = new TypedRequest(given, Operation.Cohort);
        FillIn(request.Root);
        await using Stream? input = file.Open(given, request.Add);
        CohortRequest asked = ((CohortAnswer)request.Answer()).Request;
        using var csv = new CsvFile(input!, file.NameOf(given), csvFlags, request);
        var patients = CohortFile.Of(csv, column, request, terminal.SayBesideProgress);
        try
        {
            long? length = input!.CanSeek ? input.Length : null;
            CohortAnswer answer = await RunProgress.ShownOn(terminal.Progress, length, report => Task.FromResult(
                Of(asked, patients.Patients(report, cancellation))
                    .Answer(refused => Refuse(refused, request, patients), implausible => patients.Question(implausible))));
            if (given.GetValue(json))
            {
                terminal.WriteJson(answer);
            }
            else
            {
                new Page(terminal.Page).Cohort(answer, patients);
            }

            long refusals = patients.Unreadable + answer.Planned.Refused + (answer.Instead?.Refused ?? 0);
            return refusals == 0 ? ExitStatus.Answered : ExitStatus.SomeRefused;
        }
        catch (OperationCanceledException)
        {
            terminal.SayIfHeard($"{patients.Name}: stopped after {Show.Whole(patients.Rows)} rows; no totals.");
            return ExitStatus.Stopped;
        }
    }

    /// <summary>The request for the patients of the file.</summary>
    private static CohortRequest Of(CohortRequest asked, IEnumerable<CohortPatient> patients)
    {
        var request = CohortRequest.For(patients, asked.Product, asked.Titration, asked.PeriodDays, asked.Reviewing);
        request = asked.Target is { } target ? request.To(target) : request;
        request = asked.SupplyDays is { } days ? request.InSuppliesOf(days) : request;
        request = asked.IsInWholeSupplies ? request.InWholeSupplies() : request;
        request = asked.Packs is { } packs ? request.InPacks(packs) : request;
        return asked.Instead is { } instead ? request.ComparedWith(instead) : request;
    }

    /// <summary>Reports the row of a patient without a course, and the dose as typed.</summary>
    private static void Refuse(RefusedPatient refused, TypedRequest request, CohortFile file) =>
        file.Refuse(request.PlaceOf($"$.{refused.Refusal.Member}").Name, $"{refused.Patient}: {refused.Refusal.Sentence}");

    /// <summary>Fills in the request. A placeholder patient lets the contract check the flags before the file is read.</summary>
    private void FillIn(RequestPart part)
    {
        part.ListOf("patients").Add((JsonNode)new JsonObject { ["weight"] = new JsonObject { ["kg"] = 70 } });
        products.FillIn(part);
        formulation.Check(part.Request);
        Formulation? capsules = products.Formulation(part.Request);
        choices.FillIn(part);
        doses.FillIn(part, formulation, capsules);
        if (instead.IsTyped(part.Request.Given))
        {
            instead.FillIn(part, formulation, capsules);
            choices.NoteAbsences(part, "instead", instead.Name);
        }

        formulation.Complete(part, target, "target");
        _ = month.FillIn(part, "monthDays");
        _ = supply.FillIn(part, "supplyDays");
        _ = end.FillIn(part, "end");
        packs.FillIn(part);
        _ = asOf.FillIn(part, "asOf");
        guidelines.FillIn(part);
    }
}
