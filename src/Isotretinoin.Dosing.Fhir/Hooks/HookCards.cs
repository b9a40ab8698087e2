using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The cards of a request: one for each prescription that was reviewed, and one for all that could not be read.</summary>
internal sealed class HookCards
{
    // What was meant is not known: reviewing the rest would hide it.
    private static readonly RemarkCode[] Critical = [RemarkCode.MedicationCodesContradict, RemarkCode.FormulationMixed];

    private readonly HookRequest request;
    private readonly HookService service;
    private readonly CdsSite site;
    private readonly FhirOrders read;
    private readonly FhirPatient record;
    private readonly PatientFacts facts;

    public HookCards(
        HookRequest request, HookService service, CdsSite site, FhirOrders read, FhirPatient record, PatientFacts facts, DateOnly today)
    {
        (this.request, this.service, this.site) = (request, service, site);
        (this.read, this.record, this.facts, Today) = (read, record, facts, today);
    }

    /// <summary>The cards; none when no order is of isotretinoin.</summary>
    public ImmutableArray<Card> All()
    {
        var cards = ImmutableArray.CreateBuilder<Card>();
        var refused = new List<FhirOrder>();
        foreach (FhirOrder order in read.Orders.Where(request.Asks))
        {
            if (order.Order is { } known)
            {
                AddReviewed(order, known, cards);
            }
            else if (OptionsCard.Of(order, this) is { } options)
            {
                cards.Add(options);
            }
            else
            {
                refused.Add(order);
            }
        }

        ImmutableArray<Remark> refusals =
            [.. refused.SelectMany(order => order.Remarks).Concat(read.Remarks).Where(remark => remark.IsRefusal)];
        if (!refusals.IsEmpty)
        {
            cards.Add(OfRefusals(refused, refusals));
        }

        return cards.DrainToImmutable();
    }

    /// <summary>The site.</summary>
    public CdsSite Site => site;

    /// <summary>Whether an order is still being written.</summary>
    public bool IsSelecting => service == HookService.OrderSelect;

    /// <summary>Reviews an order for the patient under the guidelines of the site.</summary>
    public ReviewAnswer Answer(Order order) =>
        ReviewRequest.For(order, Reviewing.Under(site.Guidelines.AsSpan()).For(facts)).Answer();

    /// <summary>The day of the call.</summary>
    public DateOnly Today { get; }

    /// <summary>The facts of the patient on the day of the call.</summary>
    public PatientFacts FactsToday => facts.On(Today);

    /// <summary>The remarks of an order and of the patient.</summary>
    public ImmutableArray<Remark> RemarksOf(FhirOrder order) =>
        [.. order.Remarks, .. record.Remarks, .. PrefetchRemarks.Of(request.Prefetch)];

    /// <summary>The id of a card of a kind about orders: the same for the same call.</summary>
    public Guid IdOf(string kind, IEnumerable<FhirOrder> orders) => NameUuid.Of(
        [request.Instance, service.Id, kind, .. orders.SelectMany(order => order.Requests).Select(sent => $"{sent} {sent.Path}")]);

    private void AddReviewed(FhirOrder order, Order known, ImmutableArray<Card>.Builder cards)
    {
        ReviewAnswer answer = Answer(known);
        Review review = answer.Review;
        if (review.Findings.IsEmpty && !site.HasCardsWithoutFindings)
        {
            return;
        }

        Finding? first = FirstOf(review);
        bool isWhole = read.Orders.Count(other => other.Requests.Any(sent => order.Requests.Any(same => same.Path == sent.Path))) == 1;
        cards.Add(new Card(
            IdOf("review", [order]),
            first is null ? CardSummary.OfNoFindings(known, review, answer.Patient.Weight) : CardSummary.Of(first, known, answer.Patient),
            first?.Severity ?? FindingSeverity.Info,
            CardDetail.Of(review, RemarksOf(order)),
            TitleOf(first?.Guideline ?? site.Guidelines.FirstOrDefault()),
            first?.Code ?? "order.no-findings",
            first is null || IsOfData(first) ? OverrideReason.OfData : OverrideReason.All)
        {
            Suggestions = Suggestions.For(new ReviewedOrder(order, answer, site, isWhole)),
            Page = site.Page?.Invoke(answer.Request),
        });
    }

    private Card OfRefusals(List<FhirOrder> refused, ImmutableArray<Remark> refusals)
    {
        Remark first = refusals.FirstOrDefault(remark => Critical.Contains(remark.Code)) ?? refusals[0];
        return new Card(
            IdOf("not-reviewed", refused),
            CardSummary.OfRefusal(first),
            Critical.Contains(first.Code) ? FindingSeverity.Critical : IsSelecting ? FindingSeverity.Info : FindingSeverity.Warning,
            CardDetail.OfRefusals(refusals),
            Source: null,
            first.Code.Id,
            OverrideReason.OfData);
    }

    /// <summary>The first finding; of several as severe, one about the weight, by which the others are judged.</summary>
    private static Finding? FirstOf(Review review) => review.Findings.IsEmpty ? null : review.Findings
        .Where(finding => finding.Severity == review.Findings[0].Severity)
        .MaxBy(finding => finding.Code.StartsWith("weight.", StringComparison.Ordinal));

    // The rules that are always reviewed are the product's own.
    private static string? TitleOf(Guideline? guideline) =>
        guideline is null || guideline == Guidelines.Always ? null : guideline.Title;

    private static bool IsOfData(Finding finding) =>
        finding.Code.StartsWith("weight.", StringComparison.Ordinal)
        || finding.Code is "product.implausible-strength" or "formulation.mixed";
}
