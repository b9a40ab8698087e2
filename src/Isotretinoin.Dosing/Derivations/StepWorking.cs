using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The working of a step, from its dose to its row of days.</summary>
internal sealed class StepWorking(Working working, DerivationLine weight, DerivationLine strengths)
{
    /// <summary>The repeating row of days.</summary>
    public DerivationLine Cycle(RegimenStep step, DerivationLine dosesADay)
    {
        if (step is not { ExactDose: { } exactDose, Rounding: { } rounding, Intent.Dose: { } dose, Cycle.Frequency: { } division })
        {
            return working.GivenDose(
                $"{Name(step)} cycle", [.. step.Intent.StatedCycle.Select(Working.Exactly)], DailyDose.Accepted.Unit, []);
        }

        DerivationLine perKilogram = working.Stated($"{Name(step)} dose", dose, step.Intent.DoseBeforeConversion, []);
        CapsuleMapping mapping = CapsuleMapping.Of(exactDose, step.Cycle.Product, division);
        DerivationLine exact;
        DerivationLine? passed = null;
        if (step.Intent.Ceiling is { } ceiling)
        {
            DerivationLine byWeight = working.Product($"{Name(step)} dose by weight", perKilogram, weight, DailyDose.Accepted.Unit);
            DerivationLine most = working.Stated($"{Name(step)} ceiling", ceiling.Most, ceiling.BeforeConversion, []);
            exact = working.Line(
                $"{Name(step)} exact dose", Working.Exactly(exactDose), DailyDose.Accepted.Unit, DerivationOperation.Least, byWeight, most);
            passed = ceiling.Allows(mapping.AboveMilligrams) ? null : most;
        }
        else
        {
            exact = working.Product($"{Name(step)} exact dose", perKilogram, weight, DailyDose.Accepted.Unit);
        }

        DerivationLine taken = Rounded(
            step, exact, mapping, rounding, dosesADay, passed);
        DayRow row = step.Row;
        if (row.IsDaily)
        {
            return taken;
        }

        DerivationLine days = working.Given($"{Name(step)} pattern", row);
        return working.Line($"{Name(step)} cycle", Row(step.Cycle), DailyDose.Accepted.Unit, DerivationOperation.OnDosingDays, taken, days);
    }

    public static string Name(RegimenStep step) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"step {step.Number}");

    private static ImmutableArray<Ratio> Row(DosingCycle cycle) => [.. cycle.Days().Select(day => Ratio.Of(day?.Milligrams ?? 0, 1))];

    private DerivationLine Rounded(
        RegimenStep step,
        DerivationLine exact,
        CapsuleMapping mapping,
        CapsuleRounding rounding,
        DerivationLine dosesADay,
        DerivationLine? passed)
    {
        string taken = $"{Name(step)} dose taken";
        if (passed is not null && rounding != CapsuleRounding.Down)
        {
            return working.Line(
                taken,
                Ratio.Of(mapping.BelowMilligrams, 1),
                DailyDose.Accepted.Unit,
                DerivationOperation.GreatestWithin,
                Below($"{Name(step)} dose below"),
                Above($"{Name(step)} dose above"),
                passed);
        }

        if (rounding == CapsuleRounding.Down || (rounding.Days > 1 && mapping.Above is null))
        {
            return Below(taken);
        }

        if (rounding == CapsuleRounding.Up)
        {
            return Above(taken);
        }

        if (rounding == CapsuleRounding.Nearest)
        {
            ImmutableArray<DerivationLine>.Builder choices = ImmutableArray.CreateBuilder<DerivationLine>(3);
            choices.Add(exact);
            if (mapping.Below is not null)
            {
                choices.Add(Below($"{Name(step)} dose below"));
            }

            if (mapping.Above is not null)
            {
                choices.Add(Above($"{Name(step)} dose above"));
            }

            return working.Line(
                taken,
                Ratio.Of(step.Cycle.GreatestMilligrams, 1),
                DailyDose.Accepted.Unit,
                DerivationOperation.Nearest,
                choices.ToImmutable().AsSpan());
        }

        DerivationLine below = Below($"{Name(step)} dose below");
        DerivationLine above = Above($"{Name(step)} dose above");
        DerivationLine days = working.Given($"{Name(step)} days that repeat", Ratio.Of(rounding.Days, 1), "day");
        int aboveOfLength = step.Cycle.Days().Count(day => !mapping.IsMakeable && day?.Milligrams == mapping.AboveMilligrams);
        DerivationLine daysAbove = working.Line(
            $"{Name(step)} days above",
            Ratio.Of(step.Cycle.Length == 1 ? aboveOfLength * rounding.Days : aboveOfLength, 1),
            "day",
            DerivationOperation.DaysAbove,
            exact,
            below,
            above,
            days);
        return working.Line(
            $"{Name(step)} cycle", Row(step.Cycle), DailyDose.Accepted.Unit, DerivationOperation.Spread, below, above, daysAbove, days);

        DerivationLine Below(string name) =>
            working.Line(
                name,
                Ratio.Of(mapping.BelowMilligrams, 1),
                DailyDose.Accepted.Unit,
                DerivationOperation.CapsulesBelow,
                exact,
                strengths,
                dosesADay);

        DerivationLine Above(string name) =>
            working.Line(
                name,
                Ratio.Of(mapping.AboveMilligrams, 1),
                DailyDose.Accepted.Unit,
                DerivationOperation.CapsulesAbove,
                exact,
                strengths,
                dosesADay);
    }
}
