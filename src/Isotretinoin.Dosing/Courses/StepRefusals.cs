using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The refusals of a step of a titration. Members are named by the index of the step.</summary>
internal static class StepRefusals
{
    /// <summary>The refusal of an open step after another one.</summary>
    public static Refusal SecondOpen(int place) => Refusal.Of(
        RefusalCode.StepsSeveralOpen,
        $"{Refusal.Element("steps", place)}.days",
        "Only one step may be open; the others state their days.");

    /// <summary>The refusals for missing choices, given the choices for all steps.</summary>
    public static ImmutableArray<Refusal> Of(
        TitrationStep step, int place, CapsuleRounding? rounding, Frequency? frequency, bool isDated)
    {
        if (step.IsPause)
        {
            return [];
        }

        CapsuleRounding? chosen = step.Rounding ?? rounding;
        bool lacksDivision = (step.Frequency ?? frequency) is null;
        bool lacksRounding = step.IsByWeight && chosen is null;
        bool cannotBeSpread = step.IsByWeight && chosen is { Days: > 1 } && !step.Pattern.IsDaily;
        bool lacksDate = step.Pattern.NeedsDate && !isDated;
        if (!lacksDivision && !lacksRounding && !cannotBeSpread && !lacksDate)
        {
            return [];
        }

        ImmutableArray<Refusal>.Builder refusals = ImmutableArray.CreateBuilder<Refusal>();
        if (lacksDivision)
        {
            refusals.Add(Refusal.Of(
                RefusalCode.JsonMissingProperty, "division", "The property 'division' is missing, and this step does not state one."));
        }

        if (lacksRounding)
        {
            refusals.Add(Refusal.Of(
                RefusalCode.RoundingRequired, "rounding", "A dose by weight is rounded to capsules: state the rounding."));
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
                $"A spread dose needs the daily pattern, 1, not {step.Pattern}."));
        }

        return refusals.DrainToImmutable();
    }

    /// <summary>The refusals for a product and a weight: missing choices, or a dose above what capsules make.</summary>
    /// <exception cref="FormulationMismatchException">The step is not of the product's formulation.</exception>
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
        return !step.IsByWeight || step.ExactDose(weight).Picograms <= DailyDose.Accepted.FineMaximum
            ? lacking
            : lacking.Add(Refusal.Of(
                RefusalCode.DoseOutOfRange,
                $"{Refusal.Element("steps", place)}.mgPerKgPerDay",
                $"{step.Dose} for {weight} is {step.ExactDose(weight):A}. Accepted: {DailyDose.Accepted}."));
    }
}
