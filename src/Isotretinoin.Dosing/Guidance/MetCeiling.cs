namespace Isotretinoin.Dosing;

/// <summary>A ceiling that made a dose, in words.</summary>
internal sealed class MetCeiling
{
    private readonly Func<string> say;

    private MetCeiling(Func<string> say) => this.say = say;

    /// <summary>The ceiling of a step; null when it did not make the dose.</summary>
    public static MetCeiling? Of(RegimenStep step, BodyWeight weight) =>
        step.IsMadeByCeiling ? Of(step.Intent, step.Intent.Dose!.Value, step, weight) : null;

    /// <summary>The ceiling of a band; null when the highest dose for the weight is within it.</summary>
    public static MetCeiling? Of(DoseBand band, BodyWeight weight) =>
        band.Ceiling is { } ceiling && band.Upper.For(weight) > ceiling.Most ? Of(band.Upper, ceiling, weight) : null;

    /// <summary>The sentence, without its end.</summary>
    public override string ToString() => say();

    private static MetCeiling Of(TitrationStep intent, WeightBasedDose dose, RegimenStep step, BodyWeight weight)
    {
        Ceiling ceiling = intent.Ceiling!;
        DailyDose taken = DailyDose.OfWholeMilligrams(step.Cycle.GreatestMilligrams, dose.Formulation);
        return intent.IsCapped(weight)
            ? new MetCeiling(() => $"{Asked(dose, weight)}, above the ceiling of {ceiling.Most:A}; the ceiling, not the weight, makes the "
                + $"dose of {taken:A}")
            : new MetCeiling(() => $"{intent.ExactDose(weight):A} rounded {step.Rounding} is above the ceiling of {ceiling.Most:A}; the "
                + $"ceiling, not the rounding, makes the dose of {taken:A}");
    }

    private static MetCeiling Of(WeightBasedDose dose, Ceiling ceiling, BodyWeight weight) => new(() =>
        $"{Asked(dose, weight)}, above the ceiling of {ceiling.Most:A}; the ceiling, not the weight, makes the highest dose");

    private static string Asked(WeightBasedDose dose, BodyWeight weight) => $"{dose:A} for {weight} is {dose.For(weight):A}";
}
