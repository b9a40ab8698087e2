using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Makes capsules of a titration, or says which flag to change.</summary>
internal sealed class RegimenMaker(string doseFlag, ChoiceFlags choices)
{
    /// <exception cref="WrongInputException">A choice is missing, or a dose has no capsules.</exception>
    public Regimen Make(ParseResult given, Titration titration, Product product, BodyWeight weight)
    {
        Titration complete = Complete(given, titration);
        foreach (TitrationStep step in complete.Steps)
        {
            MustBeAccepted(step, weight);
        }

        return complete.TryMadeWith(product, weight, out Regimen? regimen, out CapsuleGap? gap)
            ? regimen
            : throw new WrongInputException(doseFlag, gap.ToString());
    }

    /// <summary>A titration of which every step has its choices: its own, or those of the command.</summary>
    /// <exception cref="WrongInputException">A choice is missing, or a dose cannot be spread.</exception>
    public Titration Complete(ParseResult given, Titration titration)
    {
        Frequency? frequency = choices.ReadDivision(given);
        CapsuleRounding? rounding = choices.ReadRounding(given);
        var complete = Titration.Of([.. titration.Steps.Select(step => Complete(step, rounding, frequency))]);
        foreach (TitrationStep step in complete.Steps)
        {
            MustBeSpreadDaily(step);
        }

        return complete;
    }

    private TitrationStep Complete(TitrationStep step, CapsuleRounding? rounding, Frequency? frequency)
    {
        TitrationStep divided = step.Frequency is null ? step.Taken(frequency ?? throw choices.NoDivision()) : step;
        return divided.Rounding is null && divided.Dose is not null ? divided.Rounded(rounding ?? throw choices.NoRounding()) : divided;
    }

    private void MustBeAccepted(TitrationStep step, BodyWeight weight)
    {
        if (step.Dose is { } dose && dose.For(weight).Milligrams > DailyDose.Accepted.Maximum)
        {
            throw new WrongInputException(doseFlag, $"{dose:A} for {weight} is {dose.For(weight):A}", DailyDose.Accepted.ToString());
        }
    }

    private void MustBeSpreadDaily(TitrationStep step)
    {
        if (step.Rounding is { Days: > 1 } && !step.Pattern.IsDaily)
        {
            throw new WrongInputException(doseFlag, $"a dose on the days of pattern {step.Pattern} cannot be rounded by spreading it", "down, up, nearest; or spread with a daily dose");
        }
    }
}
