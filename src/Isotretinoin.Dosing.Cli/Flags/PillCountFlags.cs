using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of a count: capsules dispensed and left, the reported history, and the next supply.</summary>
internal sealed class PillCountFlags
{
    private readonly FormulationFlag formulation;
    private readonly ListFlag supplies;
    private readonly PropertyFlag countedOn;
    private readonly ListFlag left;
    private readonly Option<string> reported;
    private readonly PropertyFlag next;
    private readonly PropertyFlag weight;
    private readonly ProductFlags products;
    private readonly ChoiceFlags choices;
    private readonly PropertyFlag days;

    public PillCountFlags(Command command)
    {
        formulation = new FormulationFlag(
            command,
            "The formulation of the capsules, and of lines of --reported that state none: conventional, "
                + "lidose or micronized.");
        supplies = new ListFlag(
            command,
            "--supply",
            "\"2026-01-01 60x20\"",
            "A date and the capsules dispensed, repeated for each; state those in hand before as a supply of the first day.",
            CapsulesText.Dispensed);
        countedOn = new PropertyFlag(command, "--counted-on", "2026-01-28", "The date of the count.", Texts.Date);
        left = new ListFlag(command, "--left", "8x20", "The capsules left, repeated or as 8x20+2x10; or none.", CapsulesText.Form);
        reported = command.AddFlag(
            "--reported",
            "history.csv",
            "The reported history of the same days, as CSV; see 'isotretinoin progress --help'.");
        next = new PropertyFlag(
            command,
            "--next",
            "0.5",
            "The dose of the next supply, as for 'isotretinoin plan' without days; shows what to dispense besides the capsules in hand.",
            StepText.Form);
        weight = CommonFlags.Weight(command);
        products = new ProductFlags(command, formulation);
        choices = new ChoiceFlags(command);
        days = CommonFlags.Days(command, "--supply-days", $"The days of the next supply, {Supply.AcceptedDays}.");
    }

    /// <summary>Whether a next dose is stated, which is reviewed.</summary>
    public bool HasNext(TypedRequest request) => next.Stated(request.Given) is not null;

    /// <summary>Fills in the count.</summary>
    public void FillIn(RequestPart part)
    {
        formulation.Check(part.Request);
        formulation.FillIn(part);
        _ = supplies.FillIn(part, "supplies");
        _ = countedOn.FillIn(part, "countedOn");
        left.FillInParts(part, "left");
        Report(part);
        Continue(part.Within("next"));
    }

    private void Report(RequestPart part)
    {
        if (part.Request.Given.Stated(reported) is not { } path)
        {
            return;
        }

        if (SmallFile.TryRead(path.Text, out byte[] file))
        {
            CsvHistory.FillIn(part.Within("reported"), file, SmallFile.NameOf(path.Text), formulation);
        }
        else
        {
            part.Refuse("reported", Mistake.Unreadable(path.Place, SmallFile.Accepted));
        }
    }

    /// <summary>Fills in the next supply. Its dose has its own formulation; that of the count is of the dispensed capsules.</summary>
    private void Continue(RequestPart supply)
    {
        _ = weight.FillIn(supply, "weight");
        products.FillIn(supply);
        _ = days.FillIn(supply, "supplyDays");
        supply.NoteAbsence("step", Mistake.Missing(next.Name, StepText.Form.Accepted));
        RequestPart step = supply.Within("step");
        if (!HasNext(supply.Request))
        {
            choices.CompleteWhereTyped(step);
        }
        else if (next.FillIn(supply, "step") is not null)
        {
            choices.Complete(step);
            step.NoteAbsence(
                "formulation",
                Mistake.At(
                    step.Place,
                    "Needs a formulation. Accepted: a word after the number such as '0.5 micronized': "
                        + $"{string.Join(", ", Formulation.All)}."));
            if (formulation.WhyNotOfCapsules(step, products.Formulation(supply.Request)) is { } mistake)
            {
                supply.Request.Add(mistake);
            }
        }
    }
}
