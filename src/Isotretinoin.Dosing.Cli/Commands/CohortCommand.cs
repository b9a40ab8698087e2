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
    private readonly PropertyFlag asOf;
    private readonly GuidelineFlag guidelines;
    private readonly Option<bool> json;

    public CohortCommand(Terminal terminal)
        : base(
            Operation.Cohort.Id,
            "What one intent comes to for many patients: capsules by month, lengths of courses, findings. Exit status 0: every row was"
            + " planned; 3: some were refused, each named on standard error; 2: the file could not be read; 130: stopped by Ctrl-C, with"
            + " nothing summed up.")
    {
        this.terminal = terminal;
        file = new InputFile(this, terminal, "Patients: CSV with a header, a patient a line");
        column = new WeightColumnFlags(this);
        csvFlags = new CsvFlags(this);
        formulation = new FormulationFlag(
            this,
            "In whose milligrams doses are stated: conventional, lidose or micronized. Needed unless the product is conventional.");
        products = new ProductFlags(this, formulation);
        doses = new DoseFlag(this);
        instead = new DoseFlag(
            this,
            "--instead",
            "instead",
            "What if every patient were given this: a step in place of those of --dose, repeated for each; all else stays.");
        choices = new ChoiceFlags(this);
        target = CommonFlags.Target(this);
        month = CommonFlags.Days(
            this, "--month", $"The length of a month, {Supply.AcceptedDays}, by which capsules and lengths are counted.");
        supply = CommonFlags.Days(
            this, "--supply", $"Days of one supply, {Supply.AcceptedDays}, which supply limits judge; a month is for counting alone.");
        asOf = CommonFlags.AsOf(this, "The date to which ages, waits and old weights are counted.");
        guidelines = new GuidelineFlag(this);
        json = this.AddSwitch("--json", "Prints the result of the JSON contract.");
        SetAction(RunAsync);
    }

    public ImmutableArray<string> Notes { get; } =
    [
        "Each row is a patient. Where a file has several rows of a person, as a record of",
        "weights over years has, take those that are meant out of it first.",
        "Columns may also state facts of the patients, by the names of the contract; an",
        "empty field states nothing; other columns are refused, unless --ignore-columns names",
        "them:",
        .. FactField.All.Select(field => field.Name).Chunk(4).Select(names => $"  {string.Join(", ", names)}"),
        "A row that cannot be read, or for whose weight there is no course, is named on",
        "standard error with its line and the reason, and is in no total; the others are.",
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
                Answer(asked, patients.Patients(report, cancellation), refused => Refuse(refused, request, patients))));
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
            terminal.SayIfHeard($"{patients.Name}: stopped after {Show.Whole(patients.Rows)} rows; nothing was summed up.");
            return ExitStatus.Stopped;
        }
    }

    /// <summary>Answers for the patients of the file what was asked.</summary>
    private static CohortAnswer Answer(CohortRequest asked, IEnumerable<CohortPatient> patients, Action<RefusedPatient> refuse)
    {
        var request = CohortRequest.For(patients, asked.Product, asked.Titration, asked.PeriodDays, asked.Reviewing);
        request = asked.Target is { } target ? request.To(target) : request;
        request = asked.SupplyDays is { } days ? request.InSuppliesOf(days) : request;
        request = asked.Instead is { } instead ? request.ComparedWith(instead) : request;
        return request.Answer(refuse);
    }

    /// <summary>Names the row of a patient for whom there is no course, and the dose as it was typed.</summary>
    private static void Refuse(RefusedPatient refused, TypedRequest request, CohortFile file) =>
        file.Refuse(request.PlaceOf($"$.{refused.Refusal.Member}").Name, $"{refused.Patient}: {refused.Refusal.Sentence}");

    /// <summary>
    /// Fills in the request. One patient stands in it for those of the file, so that the contract judges what was typed before they are
    /// read.
    /// </summary>
    private void FillIn(RequestPart part)
    {
        part.ListOf("patients").Add(new JsonObject { ["weight"] = new JsonObject { ["kg"] = 70 } });
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
        _ = asOf.FillIn(part, "asOf");
        guidelines.FillIn(part);
    }
}
