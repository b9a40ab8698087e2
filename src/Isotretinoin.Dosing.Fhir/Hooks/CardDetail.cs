using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// The detail of a card: pregnancy and weight that are not stated, the findings, the most severe first and each with its source, what
/// was not considered, how the order was read, and the caution.
/// </summary>
internal static class CardDetail
{
    /// <summary>The detail of a review.</summary>
    public static Action<CardMarkdown> Of(Review review, ImmutableArray<Remark> remarks) => Of(review, _ => true, remarks);

    /// <summary>The detail of a review with some of its findings.</summary>
    public static Action<CardMarkdown> Of(Review review, Func<Finding, bool> isShown, ImmutableArray<Remark> remarks) =>
        text => text.AppendReview(review, isShown, remarks);

    /// <summary>The detail of orders that were not read.</summary>
    public static Action<CardMarkdown> OfRefusals(ImmutableArray<Remark> refusals) => text =>
    {
        text.AppendRemarks("Not reviewed:", refusals);
        text.Append("An order that is not reviewed is not cleared.");
    };

    extension(CardMarkdown text)
    {
        private void AppendReview(Review review, Func<Finding, bool> isShown, ImmutableArray<Remark> remarks)
        {
            if (!review.SaidFirst.IsEmpty)
            {
                text.Append("**Not stated: ").AppendFacts(review.SaidFirst).Append(".**\n\n");
            }

            int length = text.Length;
            foreach (Finding finding in review.Findings)
            {
                if (isShown(finding))
                {
                    text.AppendFinding(finding);
                }
            }

            text.Append(text.Length == length ? "" : "\n");
            ImmutableArray<ReviewFact> rest = [.. review.NotConsidered.Skip(review.SaidFirst.Length)];
            if (!rest.IsEmpty)
            {
                text.Append("Not considered: ").AppendFacts(rest).Append(".\n\n");
            }

            text.AppendRemarks("How it was read:", [.. remarks.Where(remark => remark.Weight != RemarkWeight.NotRead)]);
            text.AppendGuidelines(review.Guidelines);
            text.Append(Review.Caution);
        }

        private CardMarkdown AppendFacts(ImmutableArray<ReviewFact> facts)
        {
            for (int place = 0; place < facts.Length; place++)
            {
                text.Append(place == 0 ? "" : "; ").AppendShown(facts[place].Text);
            }

            return text;
        }

        private void AppendFinding(Finding finding)
        {
            text.Append("- **").Append(finding.Severity.Id).Append("** `").Append(finding.Code).Append("`: ").AppendShown(finding.Sentence);
            text.Append(FindingSource.Of(finding));
        }

        private void AppendRemarks(string title, ImmutableArray<Remark> remarks)
        {
            if (remarks.IsEmpty)
            {
                return;
            }

            text.Append(title).Append("\n\n");
            foreach (Remark remark in remarks)
            {
                text.Append("- `").Append(remark.Code.Id).Append("` ").AppendShown(remark.Sentence).Append("\n");
            }

            text.Append("\n");
        }

        private void AppendGuidelines(ImmutableArray<Guideline> guidelines)
        {
            text.Append("Reviewed under ");
            for (int place = 0; place < guidelines.Length; place++)
            {
                text.Append(place == 0 ? "" : ", ").AppendShown(guidelines[place].ToString());
            }

            text.Append(guidelines.IsEmpty ? "no guideline" : "").Append(" and the rules that are always reviewed. ");
        }
    }
}
