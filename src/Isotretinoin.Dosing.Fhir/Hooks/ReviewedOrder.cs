using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>An order as read with its review, and what may be suggested in its place.</summary>
/// <param name="Read">The order as read.</param>
/// <param name="Answer">Its review.</param>
/// <param name="Site">The site.</param>
/// <param name="IsWhole">Whether it is all of its orders, which have no other steps.</param>
internal sealed record ReviewedOrder(FhirOrder Read, ReviewAnswer Answer, CdsSite Site, bool IsWhole)
{
    /// <summary>The order.</summary>
    public Order Order => Answer.Order;

    /// <summary>The findings.</summary>
    public ImmutableArray<Finding> Findings => Answer.Review.Findings;

    /// <summary>The order with a change, when it no longer has a finding and has no new one as severe; else null.</summary>
    /// <param name="changed">The order with the change.</param>
    /// <param name="answered">The finding that the change answers.</param>
    public Order? Answering(Order changed, Finding answered)
    {
        var review = Review.Of(changed, Answer.Patient, Site.Guidelines.AsSpan());
        foreach (Finding finding in review.Findings)
        {
            bool isNew = finding.Severity.Rank <= answered.Severity.Rank && !Findings.Any(found => found.Code == finding.Code);
            if (isNew || finding.Code == answered.Code)
            {
                return null;
            }
        }

        return changed;
    }
}
