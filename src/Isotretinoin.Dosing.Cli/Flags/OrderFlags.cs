using System.CommandLine;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>An order as written: capsules, times and quantities. What it does not state is unknown.</summary>
internal sealed class OrderFlags
{
    private readonly PropertyFlag once;
    private readonly PropertyFlag morning;
    private readonly PropertyFlag evening;
    private readonly PropertyFlag pattern;
    private readonly PropertyFlag quantity;
    private readonly PropertyFlag days;
    private readonly PropertyFlag refills;
    private readonly PropertyFlag lastSupply;
    private readonly PropertyFlag inHand;
    private readonly Option<string> product;
    private readonly FormularyFlag formulary;
    private readonly FormulationFlag formulation;

    public OrderFlags(Command command)
    {
        once = new PropertyFlag(
            command,
            "--once",
            "1x40",
            "The capsules of a dosing day, taken at once: 2x20 is two of 20 mg; or '200 mg' when the order does not say them.",
            CapsulesText.Dose);
        morning = new PropertyFlag(command, "--morning", "1x20", "In place of --once: the capsules of the morning.", CapsulesText.Dose);
        evening = new PropertyFlag(command, "--evening", "1x20", "With --morning: the capsules of the evening.", CapsulesText.Dose);
        pattern = new PropertyFlag(
            command,
            "--pattern",
            "alternate-days",
            "The dosing days: daily (the default), alternate-days, one-week-in-four, ones and zeros, or with --as-of weekdays "
                + "(mon-wed-fri).",
            Texts.Pattern);
        quantity = new PropertyFlag(
            command,
            "--quantity",
            "60x20",
            "The total quantity: 60x20 or 30x20+30x10; only a number when there is one strength.",
            CapsulesText.Form);
        days = new PropertyFlag(command, "--days", "30", "The days' supply.", NumberText.Form("days such as 30"));
        refills = new PropertyFlag(command, "--refills", "0", "The refills.", NumberText.Form("a number of refills such as 0"));
        lastSupply = new PropertyFlag(
            command,
            "--last-supply",
            "\"2026-01-05 30\"",
            "The previous supply: its date and its days.",
            CapsulesText.LastSupply);
        inHand = new PropertyFlag(
            command,
            "--in-hand",
            "4x20",
            "The capsules in hand on the date of the order, written as for --quantity.",
            CapsulesText.Form);
        product = command.AddFlag(
            "--product", "us-conventional", "The ordered product of the formulary; it sets the formulation and the strengths.");
        formulary = new FormularyFlag(command);
        formulation = new FormulationFlag(
            command, "The ordered formulation, if known: conventional, lidose or micronized.");
    }

    /// <summary>The mistake when no capsules are stated.</summary>
    public Mistake Missing =>
        Mistake.Missing(once.Name, $"{CapsulesText.Dose.Accepted}, taken at once; or {morning.Name} and {evening.Name}");

    /// <summary>Fills in the order.</summary>
    public void FillIn(RequestPart order)
    {
        order.NoteAbsence("doses", Missing);
        IEnumerable<JsonNode?> taken =
            [.. Dose(order, once, "once"), .. Dose(order, morning, "morning"), .. Dose(order, evening, "evening")];
        _ = pattern.FillIn(order, "pattern");
        Dispense(order, [.. taken.Select(capsules => (long)capsules!["mg"]!).Distinct()]);
        _ = days.FillIn(order, "supplyDays");
        _ = refills.FillIn(order, "refills");
        _ = lastSupply.FillIn(order, "lastSupply");
        _ = inHand.FillIn(order, "inHand");
        Formulate(order);
    }

    private static IEnumerable<JsonNode?> Dose(RequestPart order, PropertyFlag flag, string at)
    {
        if (flag.Stated(order.Request.Given) is not { } text)
        {
            return [];
        }

        RequestPart dose = order.Append("doses", new JsonObject { ["at"] = at }, text.Place);
        if (CapsulesText.TryReadMilligrams(text.Text, out JsonNode? milligrams))
        {
            dose.Put("mg", milligrams!, text.Place);
            return [];
        }

        return flag.FillIn(dose, "capsules") as JsonArray ?? [];
    }

    /// <summary>A bare number is the quantity of the only strength.</summary>
    private void Dispense(RequestPart order, long[] strengths)
    {
        StatedText? text = quantity.Stated(order.Request.Given);
        if (text is not null && strengths is [var only] && NumberText.Form("").TryRead(text.Text, out JsonNode? count) && count is not null)
        {
            order.Put("quantities", new JsonArray(new JsonObject { ["mg"] = only, ["count"] = count }), text.Place);
        }
        else
        {
            _ = quantity.FillIn(order, "quantities");
        }
    }

    /// <summary>The formulation of an order, stated or by its product.</summary>
    private void Formulate(RequestPart order)
    {
        TypedRequest request = order.Request;
        formulary.Read(request);
        StatedText? code = request.Given.Stated(product);
        Formulation? ordered = code is null ? null : request.Formulary.Find(code.Text)?.Formulation;
        if (code is not null && ordered is null)
        {
            request.Add(
                Mistake.At(
                    code.Place,
                    $"Read '{WrongInputException.Excerpt(code.Text)}'. Accepted: {string.Join(", ", request.Formulary.Codes)}."));
        }

        if (formulation.Stated(request.Given) is not { } stated)
        {
            if (ordered is not null)
            {
                order.Put("product", code!.Text, code.Place);
            }
        }
        else if (ordered is not null && stated.Text != ordered.Id)
        {
            request.Add(Mistake.At(stated.Place, $"{code!.Text} is {ordered}. Accepted: the product's formulation, or none."));
        }
        else
        {
            formulation.FillIn(order);
            if (ordered is not null)
            {
                order.Put("product", code!.Text, code.Place);
            }
        }
    }
}
