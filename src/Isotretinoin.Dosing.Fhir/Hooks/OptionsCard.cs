using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The card of an order that is being written and has a drug but no dose yet: the doses of the site's range as options.</summary>
internal static class OptionsCard
{
    private static readonly RemarkCode[] NoDoseYet =
        [RemarkCode.DoseMissing, RemarkCode.DosePerKilogram, RemarkCode.TimingMissing, RemarkCode.DoseTextOnly, RemarkCode.TimingTextOnly];

    // Findings about the patient, whatever the dose.
    private static readonly string[] OfPatient =
        ["contraindication.", "interaction.", "age.", "second-course.", "weight.", "patient."];

    /// <summary>The card; null when a dose is stated, the weight is not known, or the site offers nothing in the formulation.</summary>
    public static Card? Of(FhirOrder order, HookCards cards)
    {
        bool isBegun = cards.IsSelecting
            && order.Requests.Length == 1
            && order.Remarks.Where(remark => remark.IsRefusal).All(remark => NoDoseYet.Contains(remark.Code));
        if (!isBegun
            || SentOrder.Of(order.Requests[0], cards.Site.Codes) is not { Drug.Formulation: { } formulation }
            || cards.Site.OfferIn(formulation) is not { } offer)
        {
            return null;
        }

        PatientFacts facts = cards.FactsToday;
        return facts.Weight is { } weight && offer.For(weight, offer.Frequency) is { Rows.IsEmpty: false } options
            ? Of(order, cards, options)
            : null;
    }

    private static Card Of(FhirOrder order, HookCards cards, DoseOptions options)
    {
        ImmutableArray<ReviewAnswer> answers = [.. options.Rows.Select(option => cards.Answer(OrderOf(option, cards.Today)))];
        Review review = answers[0].Review;
        Finding? first = review.Findings.FirstOrDefault(IsOfPatient);
        bool isAnswerable = !review.Findings.Any(Suggestions.IsUnanswerable);
        SuggestedChange? change = isAnswerable ? SuggestedChange.Of(order, before: null, options.Weight, cards.Site.Codes) : null;
        return new Card(
            cards.IdOf("options", [order]),
            first is { } found && found.Severity == FindingSeverity.Critical
                ? CardSummary.Of(found, answers[0].Order, answers[0].Patient)
                : CardSummary.OfOptions(options),
            first?.Severity ?? FindingSeverity.Info,
            CardDetail.Of(review, IsOfPatient, cards.RemarksOf(order)),
            Source: null,
            first?.Code ?? "dose.options",
            OverrideReason.OfData)
        {
            Suggestions = change is null
                ? []
                : [.. answers.Where(IsWithoutCritical).Select(answer => change.To(answer.Order)).OfType<Suggestion>()],
        };
    }

    private static Order OrderOf(DoseOption option, DateOnly date) => Order.OfDoses(IntakePattern.Daily, option.Capsules.Intakes.AsSpan())
        .WithFormulation(option.Capsules.Product.Formulation).WithDate(date);

    private static bool IsOfPatient(Finding finding) =>
        Array.Exists(OfPatient, prefix => finding.Code.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsWithoutCritical(ReviewAnswer answer) =>
        !answer.Review.Findings.Any(finding => finding.Severity == FindingSeverity.Critical);
}
