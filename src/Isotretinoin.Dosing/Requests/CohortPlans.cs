using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Plans, reviews and counts the courses of one intent, patient by patient.</summary>
internal sealed class CohortPlans
{
    private readonly Titration stated;
    private readonly string member;
    private readonly Titration titration;
    private readonly Product product;
    private readonly CumulativeTarget? target;
    private readonly Reviewing reviewing;
    private readonly TotalDose nothing;
    private readonly CourseEnd end;
    private readonly CourseTerms terms;
    private readonly CohortTally tally;
    private readonly Action<RefusedPatient> refused;
    private readonly Dictionary<RefusalCode, long> refusals = [];
    private readonly ReviewTally reviews = new();

    public CohortPlans(CohortParts request, Titration stated, string member, Action<RefusedPatient> refused)
    {
        (this.stated, this.member, product, reviewing, this.refused) = (stated, member, request.Product, request.Reviewing, refused);
        titration = Checked(stated, request, member);
        target = request.Target?.ConvertedTo(product.Formulation);
        nothing = TotalDose.FromMilligrams(0, product.Formulation);
        (end, terms) = (request.End, new CourseTerms(request.SupplyDays, request.Packs, Band: null));
        tally = new CohortTally(request.PeriodDays);
    }

    /// <summary>Plans, reviews and counts the course of a patient.</summary>
    /// <returns>The review; null when there is no course.</returns>
    public Review? Add(long number, CohortPatient patient)
    {
        try
        {
            return titration.TryMadeWith(product, patient.Weight, out Regimen? regimen, out CapsuleGap? gap)
                ? Reviewed(patient, Course.Plan(regimen, target, nothing, regimen.IsOpen ? end : CourseEnd.AtTarget))
                : Refuse(number, patient, gap.Refusal);
        }
        catch (Exception beyond) when (Refusal.Of(beyond) is { IsEmpty: false } why)
        {
            return Refuse(number, patient, why[0]);
        }
    }

    public CohortResult Result() => new(
        stated,
        tally.Summary(),
        refusals.ToImmutableDictionary(),
        [.. reviews.Findings.Select(found => new CohortFinding(found.First, found.Reviews))],
        reviews.NotConsidered,
        reviews.NotRead);

    /// <summary>The doses of the product's formulation; throws for refusals that hold for every weight.</summary>
    private static Titration Checked(Titration stated, CohortParts request, string member)
    {
        try
        {
            Titration converted = stated.ConvertedTo(request.Product.Formulation);
            Refusal[] lacking = [.. converted.Steps.SelectMany((step, place) => step.WhyNotMade(place, isDated: stated.Start is not null))];
            return lacking.Length > 0 ? throw new RefusalException(lacking)
                : request.Target is null && converted.Steps.Any(step => step.Days is null)
                    ? throw new RefusalException(EndRefusals.LacksTarget)
                : converted;
        }
        catch (Exception refused) when (member != "steps" && Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            throw new RefusalException([.. refusals.Select(refusal => refusal.Renamed("steps", member))]);
        }
    }

    private Review Reviewed(CohortPatient patient, Course course)
    {
        ImmutableArray<CoursePhase> phases = course.Phases();
        tally.Add(course, phases);
        var review = Review.Of(course, phases, patient.Facts, reviewing.Date, terms, reviewing.Guidelines);
        reviews.Add(review);
        return review;
    }

    private Review? Refuse(long number, CohortPatient patient, Refusal refusal)
    {
        refusals[refusal.Code] = refusals.GetValueOrDefault(refusal.Code) + 1;
        refused(new RefusedPatient(number, patient, stated, refusal.Renamed("steps", member)));
        return null;
    }
}
