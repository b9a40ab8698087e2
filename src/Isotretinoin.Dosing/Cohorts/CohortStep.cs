namespace Isotretinoin.Dosing;

/// <summary>A step of a cohort's intent. What does not depend on the weight, a stated cycle, is made once for all patients.</summary>
internal sealed class CohortStep
{
    private readonly TitrationStep intent;
    private readonly StepOrder order;
    private readonly DoseRow stated;
    private readonly bool statedIsMade;

    private CohortStep(TitrationStep intent, in StepOrder order)
    {
        (this.intent, this.order) = (intent, order);
        statedIsMade = intent.Dose is null && order.TryState(out stated, out _, out _);
    }

    /// <summary>Null for a step that is open until the target.</summary>
    public int? Days => intent.Days;

    public static CohortStep Of(TitrationStep intent, int number, Product product, CapsuleRounding? rounding, Frequency? frequency)
    {
        (intent.Dose?.Formulation ?? intent.StatedCycle[0].Formulation).MustBe(product.Formulation);
        return new CohortStep(intent, StepOrder.Of(intent, product, rounding, frequency));
    }

    /// <summary>Makes the step for a weight, or says why it cannot be made.</summary>
    public bool TryMake(BodyWeight weight, out DoseRow row, out CohortOutcome outcome)
    {
        outcome = CohortOutcome.NoCapsules;
        if (intent.Dose is not { } dose)
        {
            row = stated;
            return statedIsMade;
        }

        DailyDose exact = dose.For(weight);
        if (exact.Picograms > MakeableDoses.Greatest * DailyDose.PicogramsPerMilligram)
        {
            (row, outcome) = (default, CohortOutcome.DoseOutOfRange);
            return false;
        }

        return order.TryRound(exact, out row, out _);
    }
}
