using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Reviews of one course, differently counted, as one.</summary>
internal static class ReviewsTogether
{
    /// <summary>Each finding once, and what any of them did not consider.</summary>
    public static Review Of(ImmutableArray<Review> reviews)
    {
        if (reviews.Length == 1)
        {
            return reviews[0];
        }

        List<Finding> findings = [];
        Lack lacking = reviews[0].Lacking;
        (FactSet unread, ImmutableArray<ReviewFact> beside) = (FactSet.Empty, []);
        foreach (Review review in reviews)
        {
            foreach (Finding finding in review.Findings.Where(found => !findings.Exists(found.SaysTheSameAs)))
            {
                finding.AddTo(findings);
            }

            (lacking, unread) = (lacking.Or(review.Lacking), unread | review.Unread);
            beside = review.Beside.Aggregate(beside, (list, fact) => fact.AddedTo(list));
        }

        return new Review(reviews[0].Guidelines, reviews[0].PreviousCourses, [.. findings], lacking, unread, beside);
    }
}
