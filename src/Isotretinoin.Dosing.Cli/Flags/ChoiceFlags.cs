using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--division</c> and <c>--rounding</c>: the prescriber's choices, without a default.</summary>
internal sealed class ChoiceFlags(Command command)
{
    private readonly PropertyFlag rounding = new(
        command,
        "--rounding",
        "down",
        "The rounding of an exact dose to capsules: down, up, nearest, or spread:2 to spread:7 (days).",
        Texts.Rounding);

    private readonly PropertyFlag division = new(command, "--division", "twice", "The doses of a day: once or twice.", Texts.Division);

    /// <summary>Fills in the choices of a titration; a missing one is reported by its flag.</summary>
    public void FillIn(RequestPart part)
    {
        _ = division.FillIn(part, "division");
        _ = rounding.FillIn(part, "rounding");
        NoteAbsences(part, "steps", "--dose");
    }

    /// <summary>Records the mistakes for choices that neither a step nor a flag states.</summary>
    /// <param name="part">The parent of the list.</param>
    /// <param name="list">The list.</param>
    /// <param name="dose">The flag that states the steps.</param>
    public void NoteAbsences(RequestPart part, string list, string dose)
    {
        string where = $", where a {dose} states none of its own";
        part.NoteAbsence($"{list}[].division", Mistake.Missing(division.Name, Texts.Division.Accepted + where));
        part.NoteAbsence($"{list}[].rounding", Mistake.Missing(rounding.Name, Texts.Rounding.Accepted + where));
    }

    /// <summary>Fills in the choices of one step that has none.</summary>
    public void Complete(RequestPart step)
    {
        Complete(step, division, "division");
        Complete(step, rounding, "rounding");
    }

    private static void Complete(RequestPart step, PropertyFlag flag, string property)
    {
        if (!step.Json.ContainsKey(property))
        {
            _ = flag.FillIn(step, property);
        }
    }

    /// <summary>Fills in the choices of an implied step.</summary>
    public void CompleteWhereTyped(RequestPart step)
    {
        _ = division.FillIn(step, "division");
        _ = rounding.FillIn(step, "rounding");
    }
}
