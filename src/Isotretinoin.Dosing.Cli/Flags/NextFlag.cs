using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--next 40mg</c>, perhaps with <c>--pattern</c>: the dose with which a course goes on.</summary>
internal sealed class NextFlag(Command command)
{
    private readonly PropertyFlag dose = new(
        command, "--next", "40mg", "The dose of a dosing day from the day after --as-of, in mg with the unit: when are the ends of "
            + "the target reached?", ContinuationText.Dose);

    private readonly PropertyFlag pattern = new(
        command, "--pattern", "alternate-days", "The dosing days of --next: daily (when left out), alternate-days, mon-wed-fri, "
            + "one-week-in-four, or ones and zeros.", Texts.Pattern);

    private readonly PropertyFlag supply = CommonFlags.Days(
        command, "--supply", $"Beside --next: days of one supply from then on, {Supply.AcceptedDays}, which supply limits judge.");

    /// <summary>Fills in how the course goes on, when that was typed.</summary>
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
            _ = supply.FillIn(next, "supplyDays");
        }
    }
}
