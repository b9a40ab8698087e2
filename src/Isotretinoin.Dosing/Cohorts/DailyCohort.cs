using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The fast path of <see cref="Cohort"/>, for intents as nearly all are: every step a dose of every day that is not spread. A row is then one number,
/// and a step one division. Whatever else there is to say about a patient, a refusal, is left to the plain path. A law holds the two equal.
/// </summary>
internal sealed class DailyCohort
{
    private readonly ImmutableArray<Step> steps;

    private DailyCohort(ImmutableArray<Step> steps) => this.steps = steps;

    /// <summary>The fast path of an intent of which every step is known to have a rounding and a division, or null when some step has a row of several days.</summary>
    public static DailyCohort? Of(Titration titration, Product product, CapsuleRounding? rounding, Frequency? frequency) => titration.Steps.All(step => IsDaily(step, rounding))
        ? new DailyCohort([.. titration.Steps.Select(step => new Step(step, product, (step.Rounding ?? rounding)!, (step.Frequency ?? frequency)!))])
        : null;

    /// <summary>Plans a course that was started; or leaves it, half done, to the plain path.</summary>
    public bool TryPlan(BodyWeight weight, long needed, ref CohortRecord course)
    {
        long grams = weight.Grams;
        long taken = 0;
        long days = 0;
        foreach (ref readonly Step step in steps.AsSpan())
        {
            long picograms = step.NanogramsPerKilogram * grams;
            int milligrams = picograms > MakeableDoses.Greatest * DailyDose.PicogramsPerMilligram ? 0 : step.Milligrams(picograms);
            long daysTaken = milligrams == 0 || step.Days > 0 ? step.Days : needed <= taken ? 0 : WholeDivision.Up(needed - taken, milligrams);
            days += daysTaken;
            if (milligrams == 0 || days > TitrationStep.MostDays)
            {
                return false;
            }

            taken += daysTaken * milligrams;
            course.Take(step.Makeable[milligrams], (int)daysTaken);
        }

        course.Finish(days, taken);
        return true;
    }

    private static bool IsDaily(TitrationStep step, CapsuleRounding? rounding) =>
        step.Dose is not null && step.Pattern.IsDaily && (step.Rounding ?? rounding)!.Days == 1;

    private readonly struct Step(TitrationStep intent, Product product, CapsuleRounding rounding, Frequency frequency)
    {
        public readonly long NanogramsPerKilogram = intent.Dose.GetValueOrDefault().NanogramsPerKilogram;
        public readonly MakeableDoses Makeable = frequency.MakeableWith(product);

        // 0 stands for a step that is open until the target.
        public readonly int Days = intent.Days ?? 0;

        /// <summary>The capsules of a dosing day, in mg; 0 when there are none.</summary>
        public int Milligrams(long picograms) => rounding.Round(CapsuleMapping.Of(picograms, Makeable)) is { } rounded ? rounded.MilligramsOn(1) : 0;
    }
}
