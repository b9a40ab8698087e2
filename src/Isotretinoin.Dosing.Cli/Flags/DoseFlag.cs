using System.CommandLine;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--dose 0.5x28d --dose 1</c>: the steps of a titration, in order.</summary>
internal sealed class DoseFlag(Command command, string name, string description)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(name, "0.5x28d", description);

    public DoseFlag(Command command)
        : this(command, "--dose", "A step, repeated for each: mg/kg/day and its days (0.5x28d, 0.5x4w), the last without days to run to the target; or stated mg (\"40,80mg\").")
    {
    }

    private static string Accepted =>
        $"mg/kg/day such as 0.5x28d, the last step open such as 1, {WeightBasedDose.Accepted}; or mg a day such as '40mg x28d' or '40,80mg'; then pattern=10, rounding=up, division=once";

    public string Name => option.Name;

    /// <summary>The steps as they were typed; none when the flag was left out.</summary>
    public string[] Typed(ParseResult given) => given.GetValue(option) ?? [];

    /// <summary>The titration in the milligrams of the product, converted where doses were stated in others.</summary>
    public Titration Read(ParseResult given, StatedFormulation formulations, Product product)
    {
        string[] texts = Typed(given);
        if (texts.Length == 0)
        {
            throw new WrongInputException(option.Name, "missing", Accepted);
        }

        TitrationStep[] steps = [.. texts.Select(text => Step(text, formulations))];
        int open = Array.FindIndex(steps, 0, steps.Length - 1, step => step.Days is null);
        if (open >= 0)
        {
            throw new WrongInputException(option.Name, $"{WrongInputException.Quoted(texts[open])} states no days, but another {option.Name} follows", "days on every step but the last, such as 0.5x28d");
        }

        try
        {
            return Titration.Of(steps).ConvertedTo(product.Formulation);
        }
        catch (FormulationMismatchException mismatch)
        {
            throw new WrongInputException(
                option.Name, $"milligrams of capsules were stated as {mismatch.Actual}, but {product} is {mismatch.Expected}", $"mg of {mismatch.Expected} capsules, or mg/kg/day, which is converted visibly");
        }
    }

    private TitrationStep Step(string text, StatedFormulation formulations)
    {
        if (!StepText.TryRead(text, out StepText? written))
        {
            throw Unreadable(text);
        }

        TitrationStep step = written.IsStated ? Stated(text, written, formulations) : WeightBased(text, written, formulations);
        foreach ((string choice, string value) in written.Choices.Where(c => c.Key != "pattern"))
        {
            step = choice switch
            {
                "rounding" when step.Rounding is null && !written.IsStated => step.Rounded(NamedChoice.FindRounding($"{option.Name} rounding", value)),
                "division" when step.Frequency is null => step.Taken(NamedChoice.FindDivision($"{option.Name} division", value)),
                _ => throw new WrongInputException(
                    option.Name, $"{WrongInputException.Quoted(text)} cannot have {WrongInputException.Quoted($"{choice}={value}")}", "each once at most: division=; and unless the step states mg, pattern= and rounding="),
            };
        }

        return written.Count.Length == 0 ? step : step.For(Days(text, written));
    }

    private TitrationStep WeightBased(string text, StepText written, StatedFormulation formulations)
    {
        Formulation formulation = formulations.Of(option.Name, text, written.Formulation);
        if (!WeightBasedDose.TryParse($"{written.Numbers[0]} {WeightBasedDose.Accepted.Unit}", formulation, out WeightBasedDose dose))
        {
            throw Unreadable(text);
        }

        string[] patterns = [.. written.Choices.Where(c => c.Key == "pattern").Select(c => c.Value)];
        return patterns.Length switch
        {
            0 => TitrationStep.Taking(dose),
            1 => TitrationStep.Taking(dose, NamedChoice.FindPattern($"{option.Name} pattern", patterns[0])),
            _ => throw Unreadable(text),
        };
    }

    private TitrationStep Stated(string text, StepText written, StatedFormulation formulations)
    {
        Formulation formulation = formulations.OfCapsules(option.Name, text, written.Formulation);
        var doses = new DailyDose[written.Numbers.Count];
        for (int day = 0; day < doses.Length; day++)
        {
            if (!DailyDose.TryParse($"{written.Numbers[day]} {DailyDose.Accepted.Unit}", formulation, out doses[day]))
            {
                throw Unreadable(text);
            }
        }

        return doses.Length <= IntakePattern.MostDays && doses[0].Milligrams > 0 && !written.Choices.Any(c => c.Key == "pattern")
            ? TitrationStep.Cycling(doses)
            : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", $"1 to {IntakePattern.MostDays} doses in mg that repeat, 0 for an off day, the first not 0, without pattern=");
    }

    private int Days(string text, StepText written) =>
        int.TryParse(written.Count, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is >= 1 and <= TitrationStep.MostDays && count * (written.IsWeeks ? 7 : 1) is <= TitrationStep.MostDays and int days
            ? days
            : throw new WrongInputException(option.Name, $"{WrongInputException.Quoted(text)} has days that are out of range", $"1 to {TitrationStep.MostDays.ToString("#,0", CultureInfo.InvariantCulture)} days");

    private WrongInputException Unreadable(string text) => new(option.Name, $"read {WrongInputException.Quoted(text)}", Accepted);
}
