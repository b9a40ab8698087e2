using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What rules look at, whatever is reviewed.</summary>
internal sealed class ReviewSubject
{
    private ReviewSubject(
        ImmutableArray<BodyWeight> weights, ImmutableArray<DailyDose> highestDays, ImmutableArray<Formulation> convertedDoses, CumulativeTarget? target, Formulation formulation) =>
        (Weights, HighestDays, ConvertedDoses, Target, Formulation) = (weights, highestDays, convertedDoses, target, formulation);

    /// <summary>The body weights that doses are counted over.</summary>
    public ImmutableArray<BodyWeight> Weights { get; }

    /// <summary>The dose of the highest day of each phase, as it is taken.</summary>
    public ImmutableArray<DailyDose> HighestDays { get; }

    /// <summary>The formulations in which doses were stated that were converted.</summary>
    public ImmutableArray<Formulation> ConvertedDoses { get; }

    /// <summary>The cumulative target, if any.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>The formulation that is taken.</summary>
    public Formulation Formulation { get; }

    public static ReviewSubject Of(Course course) => new(
        [course.Regimen.Weight],
        [.. course.Regimen.Steps.Select(step => DailyDose.OfWholeMilligrams(step.Cycle.GreatestMilligrams, course.Regimen.Product.Formulation))],
        [.. course.Regimen.Steps.Select(step => step.Intent.DoseBeforeConversion?.Formulation).OfType<Formulation>()],
        course.Target,
        course.Regimen.Product.Formulation);

    public static ReviewSubject Of(DoseOptions options) => new(
        [options.Weight],
        [.. options.Rows.Select(row => row.Capsules.Dose)],
        options.Band.BeforeConversion is { } band ? [band.Formulation] : [],
        options.Target,
        options.Product.Formulation);
}
