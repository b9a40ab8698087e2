using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One intent for many patients who start on the same day: the totals of their courses.</summary>
/// <remarks>The patients are read once for each answer and not kept, so that millions need little memory.</remarks>
public sealed class CohortRequest : IDosingRequest
{
    private CohortRequest(
        IEnumerable<CohortPatient> patients,
        Product product,
        Titration titration,
        int periodDays,
        Reviewing reviewing,
        CumulativeTarget? target,
        Titration? instead,
        int? supplyDays)
    {
        (Patients, Product, Titration, PeriodDays, Reviewing) = (patients, product, titration, periodDays, reviewing);
        (Target, Instead, SupplyDays) = (target, instead, supplyDays);
    }

    /// <inheritdoc/>
    public Operation Operation => Operation.Cohort;

    /// <summary>The patients.</summary>
    public IEnumerable<CohortPatient> Patients { get; }

    /// <summary>The product of the capsules.</summary>
    public Product Product { get; }

    /// <summary>The doses, as stated.</summary>
    public Titration Titration { get; }

    /// <summary>The days of a period for sums of capsules.</summary>
    public int PeriodDays { get; }

    /// <summary>How each course is reviewed, and as of when; the facts are those of each patient.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>The cumulative target as stated; null without one.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>Other doses for every patient, for comparison; null without any.</summary>
    public Titration? Instead { get; }

    /// <summary>The days supplied at a time; null when not stated.</summary>
    public int? SupplyDays { get; }

    /// <summary>A titration for many patients.</summary>
    /// <param name="patients">The patients.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="titration">The doses; each step with its division and, unless it states a cycle, its rounding.</param>
    /// <param name="periodDays">The days of a period for sums of capsules, from 1 to 365.</param>
    /// <param name="reviewing">How each course is reviewed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodDays"/> is out of range.</exception>
    public static CohortRequest For(
        IEnumerable<CohortPatient> patients, Product product, Titration titration, int periodDays, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(patients);
        if (patients is IReadOnlyCollection<CohortPatient> known && known.Contains(null))
        {
            throw new ArgumentNullException(nameof(patients));
        }

        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(titration);
        ArgumentNullException.ThrowIfNull(reviewing);
        _ = Supply.AcceptedDays.Checked(periodDays, "monthDays", nameof(periodDays));
        return new CohortRequest(patients, product, titration, periodDays, reviewing, target: null, instead: null, supplyDays: null);
    }

    /// <summary>This request to a cumulative target.</summary>
    public CohortRequest To(CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(Patients, Product, Titration, PeriodDays, Reviewing, target, Instead, SupplyDays);
    }

    /// <summary>This request compared with other doses.</summary>
    public CohortRequest ComparedWith(Titration instead)
    {
        ArgumentNullException.ThrowIfNull(instead);
        return new(Patients, Product, Titration, PeriodDays, Reviewing, Target, instead, SupplyDays);
    }

    /// <summary>This request with the days supplied at a time, for supply limits; a period is only for reporting.</summary>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public CohortRequest InSuppliesOf(int days) => new(
        Patients, Product, Titration, PeriodDays, Reviewing, Target, Instead, Supply.AcceptedDays.Checked(
            days, "supplyDays", nameof(days)));

    /// <summary>Plans and reviews a course for each patient, and sums the courses.</summary>
    /// <exception cref="FormulationMismatchException">A stated cycle is not of the product's formulation.</exception>
    /// <exception cref="RefusalException">A choice is missing, an open step has no target, or a dose cannot be spread.</exception>
    public CohortAnswer Answer()
    {
        ImmutableArray<RefusedPatient>.Builder refused = ImmutableArray.CreateBuilder<RefusedPatient>();
        ImmutableArray<ImplausiblePatient>.Builder implausible = ImmutableArray.CreateBuilder<ImplausiblePatient>();
        CohortAnswer answer = Answer(refused.Add, implausible.Add);
        return answer.With(refused.DrainToImmutable(), implausible.DrainToImmutable());
    }

    /// <summary>
    /// Plans and reviews a course for each patient, and passes each patient without a course, and each with an implausible weight or age,
    /// to a callback; the answer keeps none of them.
    /// </summary>
    /// <param name="refused">Receives each patient without a course.</param>
    /// <param name="implausible">Receives each patient with a course and an implausible weight or age, once for each finding.</param>
    /// <exception cref="FormulationMismatchException">A stated cycle is not of the product's formulation.</exception>
    /// <exception cref="RefusalException">A choice is missing, an open step has no target, or a dose cannot be spread.</exception>
    public CohortAnswer Answer(Action<RefusedPatient> refused, Action<ImplausiblePatient> implausible)
    {
        ArgumentNullException.ThrowIfNull(refused);
        ArgumentNullException.ThrowIfNull(implausible);
        var planned = new CohortPlans(this, Titration, "steps", refused);
        CohortPlans? instead = Instead is null ? null : new CohortPlans(this, Instead, "instead", refused);
        long patients = 0;
        foreach (CohortPatient patient in Patients)
        {
            ArgumentNullException.ThrowIfNull(patient, nameof(Patients));
            patients++;
            Review? review = planned.Add(patients, patient);
            Review? other = instead?.Add(patients, patient);
            ShowImplausible(patients, patient, review ?? other, implausible);
        }

        return new CohortAnswer(this, patients, planned.Result(), instead?.Result());
    }

    private static void ShowImplausible(long number, CohortPatient patient, Review? review, Action<ImplausiblePatient> implausible)
    {
        if (review is not null)
        {
            foreach (Finding finding in review.Findings)
            {
                if (finding.IsImplausible)
                {
                    implausible(new ImplausiblePatient(number, patient, finding));
                }
            }
        }
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>Product and doses.</summary>
    public override string ToString() => $"cohort, {Product}: {Titration}";
}
