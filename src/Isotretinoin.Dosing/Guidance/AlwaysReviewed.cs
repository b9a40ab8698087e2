using System.Globalization;

namespace Isotretinoin.Dosing;

public static partial class Guidelines
{
    private static readonly Citation ConventionalLabel = new(
        "Isotretinoin capsules, United States label", "Dosage and administration: up to 2 mg/kg/day", "drugs.com/dosage/myorisan.html", EvidenceGrade.Secondary);

    private static readonly Citation AbsoricaLabel = new(
        "Absorica and Absorica LD, United States label", "Dosage and administration: up to 2, LD 1.6 mg/kg/day", "rxreasoner.com/monographs/absorica/usage", EvidenceGrade.Secondary);

    private static readonly Citation NotInterchangeable = new(
        "Claravis", "Isotretinoin, isotretinoin lidose and isotretinoin micronized are not interchangeable", "epocrates.com/online/drugs/3514/claravis", EvidenceGrade.Secondary);

    private static readonly Citation Plausibility = new("Isotretinoin.Dosing", "Plausibility of body weights", "", EvidenceGrade.Product);

    /// <summary>The rules that every review applies, whatever guidelines are asked for.</summary>
    public static Guideline Always { get; } = new(
        "always",
        "Always reviewed",
        "2026-10-01",
        Maximum(Formulation.Conventional, 2m, ConventionalLabel),
        Maximum(Formulation.Lidose, 2m, AbsoricaLabel),
        Maximum(Formulation.Micronized, 1.6m, AbsoricaLabel),
        new Rule(
            "always.weight", "weight.implausible", Severity.Warning,
            "A body weight under 25 kg or over 200 kg is read again before anything is dispensed.",
            [new("least", 25, "kg"), new("greatest", 200, "kg")], null, Plausibility, Implausible),
        new Rule(
            "always.not-substitutable", "product.not-substitutable", Severity.Warning,
            "Conventional, Lidose and Micronized isotretinoin are not substitutable milligram for milligram.",
            [], null, NotInterchangeable, Converted),
        new Rule(
            "always.target-converted", "target.converted", Severity.Warning,
            "No source states a cumulative target in the milligrams of another formulation.",
            [], null, Formulation.Micronized.WorthSource, TargetConverted));

    private static Rule Maximum(Formulation formulation, decimal milligramsPerKilogramPerDay, Citation source) => new(
        $"always.maximum.{formulation}", "dose.above-maximum", Severity.Critical,
        string.Create(CultureInfo.InvariantCulture, $"No day is above {milligramsPerKilogramPerDay} mg/kg of {formulation.Name} isotretinoin."),
        [new("maximum", milligramsPerKilogramPerDay, "mg/kg/day")], formulation, source, AboveMaximum);

    private static string? AboveMaximum(Rule rule, ReviewSubject subject)
    {
        foreach (BodyWeight weight in subject.Weights)
        {
            foreach (DailyDose dose in subject.HighestDays)
            {
                if (dose.Formulation == rule.Formulation && dose.Milligrams > rule.Numbers[0].Value * weight.Kilograms)
                {
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{dose:A} for {weight} is {dose.MilligramsPerKilogram(weight).Round(3):0.###} mg/kg/day; the maximum is {rule.Numbers[0].Value} mg/kg/day {rule.Formulation}.");
                }
            }
        }

        return null;
    }

    private static string? Implausible(Rule rule, ReviewSubject subject)
    {
        foreach (BodyWeight weight in subject.Weights)
        {
            if (weight.Kilograms < rule.Numbers[0].Value || weight.Kilograms > rule.Numbers[1].Value)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{weight} is outside {rule.Numbers[0].Value} to {rule.Numbers[1].Value} kg.");
            }
        }

        return null;
    }

    private static string? Converted(Rule rule, ReviewSubject subject)
    {
        Formulation? stated = subject.ConvertedDoses.Append(subject.Target?.BeforeConversion?.Formulation).OfType<Formulation>().FirstOrDefault();
        return stated is null ? null : $"A dose stated in milligrams of {stated} was converted to {subject.Formulation}: 1 mg {stated} was counted as {stated.WorthIn(subject.Formulation)} mg {subject.Formulation}.";
    }

    private static string? TargetConverted(Rule rule, ReviewSubject subject) =>
        subject.Target is { BeforeConversion: { } stated } target ? $"The target of {stated} was converted to {target}." : null;
}
