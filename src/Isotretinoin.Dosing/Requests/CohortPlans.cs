using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>The courses of one intent, planned, reviewed and counted as the patients come.</summary>
internal sealed class CohortPlans
{
    private readonly Titration stated;
    private readonly Titration titration;
    private readonly Product product;
    private readonly CumulativeTarget? target;
    private readonly Reviewing reviewing;
    private readonly CohortTally tally;
    private readonly Action<RefusedPatient> refused;
    private readonly Dictionary<RefusalCode, long> refusals = [];
    private readonly Dictionary<Rule, (Finding? First, long Courses)> findings = [];
    private readonly List<NotConsidered> uncovered = [];
    private FactSet lacking;

    public CohortPlans(CohortRequest request, Titration stated, string member, Action<RefusedPatient> refused)
    {
        (this.stated, product, reviewing, this.refused) = (stated, request.Product, request.Reviewing, refused);
        titration = Checked(stated, request, member);
        target = request.Target?.ConvertedTo(product.Formulation);
        tally = new CohortTally(request.PeriodDays);
    }

    public void Add(long number, CohortPatient patient)
    {
        try
        {
            if (titration.TryMadeWith(product, patient.Weight, out Regimen? regimen, out CapsuleGap? gap))
            {
                Add(patient, target is null ? Course.Plan(regimen) : Course.Plan(regimen, target));
            }
            else
            {
                Refuse(number, patient, gap.Refusal);
            }
        }
        catch (Exception beyond) when (Refusal.Of(beyond) is { IsEmpty: false } why)
        {
            Refuse(number, patient, why[0]);
        }
    }

    public CohortResult Result() => new(
        stated,
        tally.Summary(),
        refusals.ToImmutableDictionary(),
        [.. findings.Values.Select(found => new CohortFinding(found.First!, found.Courses))],
        [.. lacking.Facts.Select(NotConsidered.Of), .. uncovered]);

    /// <summary>The doses in the product's milligrams, or the refusal of what no patient's weight would mend.</summary>
    private static Titration Checked(Titration stated, CohortRequest request, string member)
    {
        try
        {
            Titration converted = stated.ConvertedTo(request.Product.Formulation);
            Refusal[] lacking = [.. converted.Steps.SelectMany((step, place) => step.WhyNotMade(place))];
            return lacking.Length > 0 ? throw new RefusalException(lacking)
                : request.Target is null && converted.Steps[^1].Days is null ? throw new RefusalException(Course.LacksTarget)
                : converted;
        }
        catch (Exception refused) when (member != "steps" && Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            throw new RefusalException([.. refusals.Select(refusal => refusal.Renamed("steps", member))]);
        }
    }

    private void Add(CohortPatient patient, Course course)
    {
        tally.Add(course);
        var review = Review.Of(course, patient.Facts, reviewing.Date, reviewing.Guidelines.AsSpan());
        foreach (Finding finding in review.Findings)
        {
            ref (Finding? First, long Courses) found = ref CollectionsMarshal.GetValueRefOrAddDefault(findings, finding.Rule, out _);
            found = (found.First ?? finding, found.Courses + 1);
        }

        lacking |= review.Lacking;
        uncovered.AddRange(review.Uncovered.Where(doses => !uncovered.Exists(known => known.Id == doses.Id)));
    }

    private void Refuse(long number, CohortPatient patient, Refusal refusal)
    {
        refusals[refusal.Code] = refusals.GetValueOrDefault(refusal.Code) + 1;
        refused(new RefusedPatient(number, patient, stated, refusal));
    }
}
