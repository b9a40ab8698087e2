using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--next 40mg</c>, perhaps with <c>--pattern</c>: the next dose of a course.</summary>
internal sealed class NextFlag(Command command)
{
    private readonly PropertyFlag dose = new(
        command, "--next", "40mg", "The dose of a dosing day from the day after --as-of, in mg with the unit, to project when the ends of "
            + "the target are reached.", ContinuationText.Dose);

    private readonly PropertyFlag pattern = new(
        command, "--pattern", "alternate-days", "The dosing days of --next: daily (the default), alternate-days, mon-wed-fri, "
            + "one-week-in-four, or ones and zeros.", Texts.Pattern);

    /// <summary>Fills in the next dose, if stated.</summary>
    public void FillIn(RequestPart part, FormulationFlag formulation)
    {
        RequestPart next = part.Within("next");
        var absence = Mistake.Missing(dose.Name, $"{ContinuationText.Dose.Accepted}; or no {pattern.Name}");
        next.NoteAbsence("mg", absence);
        next.NoteAbsence("formulation", absence);
        bool isStated = dose.Stated(part.Request.Given) is not null;
        if (isStated && dose.FillIn(part, "next") is not null)
        {
            formulation.Complete(next, next.Place);
        }

        if (!isStated || next.IsStated)
        {
            _ = pattern.FillIn(next, "pattern");
        }
    }
}
