using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What keeps a step of a titration from being made into capsules. Members are named by the place of the step, from 0.</summary>
internal static class StepRefusals
{
    /// <summary>What is lacking, where other choices stand in for those that the step does not state.</summary>
    public static ImmutableArray<Refusal> Of(
        TitrationStep step, int place, CapsuleRounding? rounding, Frequency? frequency, bool isDated)
    {
        if (step.IsPause)
        {
            return [];
        }

        CapsuleRounding? chosen = step.Rounding ?? rounding;
        bool lacksDivision = (step.Frequency ?? frequency) is null;
        bool lacksRounding = step.Dose is not null && chosen is null;
        bool cannotBeSpread = step.Dose is not null && chosen is { Days: > 1 } && !step.Pattern.IsDaily;
        bool lacksDate = step.Pattern.NeedsDate && !isDated;
        if (!lacksDivision && !lacksRounding && !cannotBeSpread && !lacksDate)
        {
            return [];
        }

        ImmutableArray<Refusal>.Builder refusals = ImmutableArray.CreateBuilder<Refusal>();
        if (lacksDivision)
        {
            refusals.Add(Refusal.Of(
                RefusalCode.JsonMissingProperty, "division", "The property 'division' is missing, and a step has none of its own."));
        }

        if (lacksRounding)
        {
            refusals.Add(Refusal.Of(
                RefusalCode.RoundingRequired, "rounding", "A weight-based dose is rounded to capsules: state the rounding."));
        }

        string pattern = $"{Refusal.Element("steps", place)}.pattern";
        if (lacksDate)
        {
            refusals.Add(step.Pattern.LacksDate(pattern));
        }

        if (cannotBeSpread)
        {
            refusals.Add(Refusal.Of(
                RefusalCode.RoundingSpreadNeedsDaily,
                pattern,
                $"A dose can be spread only over days of the daily pattern, 1, not of {step.Pattern}."));
        }

        return refusals.DrainToImmutable();
    }

    /// <summary>What is lacking, or is more than capsules make, for a product and a weight.</summary>
    /// <exception cref="FormulationMismatchException">The step's milligrams are not the product's.</exception>
    public static ImmutableArray<Refusal> Of(
        TitrationStep step,
        int place,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        bool isDated)
    {
        if (step.Formulation is { } stated && stated != product.Formulation)
        {
            stated.MustBe(product.Formulation, Refusal.Element("steps", place));
        }

        ImmutableArray<Refusal> lacking = Of(step, place, rounding, frequency, isDated);
        return step.Dose is not { } dose || dose.For(weight).Picograms <= DailyDose.Accepted.FineMaximum
            ? lacking
            : lacking.Add(Refusal.Of(
                RefusalCode.DoseOutOfRange,
                $"{Refusal.Element("steps", place)}.mgPerKgPerDay",
                $"{dose} for {weight} is {dose.For(weight):A}. Accepted: {DailyDose.Accepted}."));
    }
}
