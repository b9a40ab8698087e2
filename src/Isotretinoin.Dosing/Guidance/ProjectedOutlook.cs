using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The rest of a course as projected: through the day that reaches the lower end of the target, or through the last step if all of them
/// end.
/// </summary>
/// <param name="Projection">The continuation.</param>
/// <param name="On">The date of a comparison, at its end; null without one.</param>
/// <param name="SupplyDays">The days supplied at a time; null when not stated.</param>
internal sealed record ProjectedOutlook(Projection Projection, DateOnly? On, int? SupplyDays) : Outlook
{
    public override int? Days => IsOpen ? ReachedAfter : Length;

    public override int? ReachedAfter => Projection.DaysToTarget;

    /// <summary>The total of the course, at its end or on the date of a comparison, whichever is later.</summary>
    public override Ratio MilligramsPerKilogram
    {
        get
        {
            int compared = (On ?? Projection.Progress.AsOf).DayNumber - Projection.Progress.AsOf.DayNumber;
            int days = Math.Max(Days ?? 0, compared);
            return days == 0
                ? Projection.Progress.MilligramsPerKilogram
                : Projection.MilligramsPerKilogramOn(CalendarEnd.AddDays(Projection.Progress.AsOf, days));
        }
    }

    public override int? DaysSupplied => SupplyDays;

    public override ImmutableArray<Formulation> ConvertedFrom => Projection.ConvertedFrom();

    /// <summary>The doses to come by the weight on the as-of date, each with its days.</summary>
    public override IEnumerable<TakenDose> Doses()
    {
        Progress progress = Projection.Progress;
        BodyWeight weight = progress.Weights.InForceOn(progress.AsOf);
        int before = 0;
        foreach (ContinuationStep step in Steps)
        {
            int days = step.DaysAfter(progress.AsOf, before) ?? Math.Max(0, (Days ?? 0) - before);
            if (step.Dose is { Picograms: > 0 } dose)
            {
                yield return new TakenDose(dose.Picograms, dose.Formulation, step.Pattern!, weight, days);
            }

            before += days;
        }
    }

    private ImmutableArray<ContinuationStep> Steps => Projection.Continuation.Steps;

    private bool IsOpen => Steps[^1].IsOpen;

    private int Length
    {
        get
        {
            int before = 0;
            foreach (ContinuationStep step in Steps)
            {
                before += step.DaysAfter(Projection.Progress.AsOf, before) ?? 0;
            }

            return before;
        }
    }
}
