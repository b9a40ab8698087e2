using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--formulation conventional</c>: in whose milligrams numbers are that do not say so themselves. Never a guess.</summary>
internal sealed class FormulationFlag(Command command, string description)
{
    private static readonly string Names = string.Join(", ", Formulation.All);

    private readonly PropertyFlag flag = new(command, "--formulation", "conventional", description, Texts.Named(Names));

    /// <summary>What was typed; null when the flag was left out.</summary>
    public StatedText? Stated(ParseResult given) => flag.Stated(given);

    /// <summary>The formulation that was typed; null when the flag was left out, or names none.</summary>
    public Formulation? Known(ParseResult given) => Stated(given) is { } text ? Formulation.Find(text.Text) : null;

    /// <summary>Fills in the formulation of a part, which the flag alone states.</summary>
    public void FillIn(RequestPart part) => _ = flag.FillIn(part, "formulation");

    /// <summary>Says of a formulation that is unknown that it is, also where nothing depends on it.</summary>
    public void Check(TypedRequest request)
    {
        if (Stated(request.Given) is { } text && Formulation.Find(text.Text) is null)
        {
            request.Add(Mistake.Unreadable(text.Place, Names));
        }
    }

    /// <summary>
    /// Fills in a property by a flag of its own; where no word of its text says in whose milligrams it is, this flag does.
    /// </summary>
    public void Complete(RequestPart part, PropertyFlag flag, string property)
    {
        if (flag.FillIn(part, property) is not null && flag.Stated(part.Request.Given) is { } text)
        {
            Complete(part.Within(property), text.Place);
        }
    }

    /// <summary>Fills in the formulation of a number that was typed, unless a word after it says it.</summary>
    /// <param name="part">What holds the number.</param>
    /// <param name="number">Where it was typed.</param>
    public void Complete(RequestPart part, Place number) => Complete(part, Mistake.At(
        number, "Does not say in whose milligrams it is. Accepted: --formulation, or a word after the number such as '0.5 "
            + $"micronized': {Names}."));

    /// <summary>Fills in the formulation of a part that does not say its own.</summary>
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

    /// <summary>Why milligrams are not those of the capsules: their own word, or this flag, says another formulation.</summary>
    /// <returns>The mistake; null when they are of the capsules' formulation as far as is known.</returns>
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
                number, $"Read milligrams of {stated} capsules, but the product is {capsules}. Accepted: mg of {capsules} capsules.");
    }

    /// <summary>Why stated milligrams of a step are not those of the capsules. They have no word of their own on the wire.</summary>
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
