using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--formulation conventional</c>: the formulation of numbers that state none. Never guessed.</summary>
internal sealed class FormulationFlag(Command command, string description)
{
    private static readonly string Names = string.Join(", ", Formulation.All);

    private readonly PropertyFlag flag = new(command, "--formulation", "conventional", description, Texts.Named(Names));

    /// <summary>The text; null when absent.</summary>
    public StatedText? Stated(ParseResult given) => flag.Stated(given);

    /// <summary>The formulation; null when absent or unknown.</summary>
    public Formulation? Known(ParseResult given) => Stated(given) is { } text ? Formulation.Find(text.Text) : null;

    /// <summary>Fills in the formulation of a part from the flag.</summary>
    public void FillIn(RequestPart part) => _ = flag.FillIn(part, "formulation");

    /// <summary>Reports an unknown formulation even when it is not needed.</summary>
    public void Check(TypedRequest request)
    {
        if (Stated(request.Given) is { } text && Formulation.Find(text.Text) is null)
        {
            request.Add(Mistake.Unreadable(text.Place, Names));
        }
    }

    /// <summary>Fills in a property from a flag, with this formulation if its text states none.</summary>
    public void Complete(RequestPart part, PropertyFlag flag, string property)
    {
        if (flag.FillIn(part, property) is not null && flag.Stated(part.Request.Given) is { } text)
        {
            Complete(part.Within(property), text.Place);
        }
    }

    /// <summary>Fills in the formulation of a number that states none.</summary>
    /// <param name="part">The parent of the number.</param>
    /// <param name="number">Its place.</param>
    public void Complete(RequestPart part, Place number) => Complete(part, Mistake.At(
        number, "Needs a formulation. Accepted: --formulation, or a word after the number such as '0.5 "
            + $"micronized': {Names}."));

    /// <summary>Fills in the formulation of a part that states none.</summary>
    public void Complete(RequestPart part, Mistake absence)
    {
        part.NoteAbsence("formulation", absence);
        if (part.Json.ContainsKey("formulation") || Stated(part.Request.Given) is not { } text)
        {
            return;
        }

        if (Formulation.Find(text.Text) is { } known)
        {
            part.Put("formulation", known.Id, text.Place);
        }
        else
        {
            part.Refuse("formulation", Mistake.Unreadable(text.Place, Names));
        }
    }

    /// <summary>The mistake of a dose of another formulation than the capsules.</summary>
    /// <returns>The mistake; null without one.</returns>
    public Mistake? WhyNotOfCapsules(TypedRequest request, Place number, string? word, Formulation? capsules)
    {
        if (word is not null && Formulation.Find(word) is null)
        {
            return Mistake.At(number, $"Read '{WrongInputException.Excerpt(word)}'. Accepted: {Names}.");
        }

        string? stated = word ?? Known(request.Given)?.Id;
        return stated is null || capsules is null || stated == capsules.Id
            ? null
            : Mistake.At(
                number, $"Read mg of {stated}, but the product is {capsules}. Accepted: mg of {capsules}.");
    }

    /// <summary>The mistake of a stated dose of another formulation than the capsules; JSON has no place for it.</summary>
    public Mistake? WhyNotOfCapsules(RequestPart step, Formulation? capsules)
    {
        if (!step.Json.ContainsKey("cycleMg"))
        {
            return null;
        }

        string? word = (string?)step.Json["formulation"];
        _ = step.Json.Remove("formulation");
        return WhyNotOfCapsules(step.Request, step.Place, word, capsules);
    }
}
