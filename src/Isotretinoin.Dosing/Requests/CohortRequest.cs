using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One intent for many patients who start on the same day: the totals of their courses.</summary>
/// <remarks>The patients are read once for each answer and not kept, so that millions need little memory.</remarks>
public sealed class CohortRequest : IDosingRequest
{
    private readonly CohortParts parts;

    private CohortRequest(CohortParts parts) => this.parts = parts;

    /// <inheritdoc/>
    public Operation Operation => Operation.Cohort;

    /// <summary>The patients.</summary>
    public IEnumerable<CohortPatient> Patients => parts.Patients;

    /// <summary>The product of the capsules.</summary>
    public Product Product => parts.Product;

    /// <summary>The doses, as stated.</summary>
    public Titration Titration => parts.Titration;

    /// <summary>The days of a period for sums of capsules.</summary>
    public int PeriodDays => parts.PeriodDays;

    /// <summary>How each course is reviewed, and as of when; the facts are those of each patient.</summary>
    public Reviewing Reviewing => parts.Reviewing;

    /// <summary>The cumulative target as stated; null without one.</summary>
    public CumulativeTarget? Target => parts.Target;

    /// <summary>Other doses for every patient, for comparison; null without any.</summary>
    public Titration? Instead => parts.Instead;

    /// <summary>The days supplied at a time; null when not stated.</summary>
    public int? SupplyDays => parts.SupplyDays;

    /// <summary>Whether open steps go on to the end of the supply in which the lower end of the target is reached.</summary>
    public bool IsInWholeSupplies => parts.IsInWholeSupplies;

    /// <summary>The packs that supplies are handed over in, for supply limits; null when not stated.</summary>
    public Packs? Packs => parts.Packs;

    /// <summary>A titration for many patients.</summary>
    /// <param name="patients">The patients.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="titration">The doses; each step with its division and, unless it states a cycle, its rounding.</param>
    /// <param name="periodDays">The days of a period for sums of capsules, from 1 to 365.</param>
    /// <param name="reviewing">How each course is reviewed: for no patient, without working and note.</param>
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
        reviewing.MustHaveNoPatient();
        reviewing.MustNotBeExplained();
        reviewing.MustNotBeNoted();
        _ = Supply.AcceptedDays.Checked(periodDays, "monthDays", nameof(periodDays));
        return new CohortRequest(new CohortParts(patients, product, titration, periodDays, reviewing));
    }

    /// <summary>This request to a cumulative target.</summary>
    public CohortRequest To(CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new(parts with { Target = target });
    }

    /// <summary>This request compared with other doses.</summary>
    public CohortRequest ComparedWith(Titration instead)
    {
        ArgumentNullException.ThrowIfNull(instead);
        return new(parts with { Instead = instead });
    }

    /// <summary>This request with the days supplied at a time, for supply limits; a period is only for reporting.</summary>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public CohortRequest InSuppliesOf(int days) =>
        new(parts with { SupplyDays = Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days)) });

    /// <summary>
    /// This request with open steps that go on to the end of the supply in which the lower end of the target is reached.
    /// </summary>
    public CohortRequest InWholeSupplies() => new(parts with { IsInWholeSupplies = true });

    /// <summary>This request with supplies that are handed over in whole packs, for supply limits.</summary>
    public CohortRequest InPacks(Packs packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new(parts with { Packs = packs });
    }

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
        Refusal[] refusals = [.. parts.WhyNot()];
        if (refusals.Length > 0)
        {
            throw new RefusalException(refusals);
        }

        var planned = new CohortPlans(parts, Titration, "steps", refused);
        CohortPlans? instead = Instead is null ? null : new CohortPlans(parts, Instead, "instead", refused);
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
