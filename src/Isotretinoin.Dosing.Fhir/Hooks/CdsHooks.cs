using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// The CDS Hooks 2.0 services of a site: order-select and order-sign. Bytes in, bytes out, and the status of HTTP; the same bytes for
/// the same request, day and site. Data comes from the request alone; its <c>fhirAuthorization</c> is never used. Thread-safe.
/// </summary>
public sealed class CdsHooks
{
    /// <summary>The status of an answer: 200.</summary>
    public const int Ok = 200;

    /// <summary>The status of a request that cannot be read: 400, with an OperationOutcome that names the element.</summary>
    public const int BadRequest = 400;

    /// <summary>The status of a service that does not exist: 404, with an OperationOutcome.</summary>
    public const int NotFound = 404;

    private CdsHooks(CdsSite site) => (Site, Discovery) = (site, DiscoveryWriter.Write());

    /// <summary>The site.</summary>
    public CdsSite Site { get; }

    /// <summary>The answer to <c>GET /cds-services</c>, one JSON object in UTF-8.</summary>
    public ReadOnlyMemory<byte> Discovery { get; }

    /// <summary>The services of a site.</summary>
    public static CdsHooks Of(CdsSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new CdsHooks(site);
    }

    /// <summary>Answers <c>POST /cds-services/{id}</c>.</summary>
    /// <param name="id">The id of the service: <c>isotretinoin-order-select</c> or <c>isotretinoin-order-sign</c>.</param>
    /// <param name="utf8Request">One request of CDS Hooks.</param>
    /// <param name="today">The day of the call, in the time zone of the site.</param>
    /// <param name="response">Receives the cards, or an OperationOutcome.</param>
    /// <returns>The status of HTTP: <see cref="Ok"/>, <see cref="BadRequest"/> or <see cref="NotFound"/>.</returns>
    public int Answer(string id, ReadOnlySpan<byte> utf8Request, DateOnly today, IBufferWriter<byte> response)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(response);
        if (HookService.Find(id) is not { } service)
        {
            return Refuse(NoService(id), response);
        }

        using var document = new FhirDocument(utf8Request);
        return Cards(document, service, today, out ImmutableArray<Card> cards) is { } fault
            ? Refuse(fault, response)
            : Write(cards, response);
    }

    /// <summary>Answers <c>POST /cds-services/{id}/feedback</c>. Cards that are not known, or come twice, are taken too.</summary>
    /// <param name="id">The id of the service.</param>
    /// <param name="utf8Request">One request of feedback.</param>
    /// <param name="response">Receives nothing, or an OperationOutcome.</param>
    /// <param name="feedback">What was said of each card; empty when it is refused.</param>
    /// <returns>The status of HTTP: <see cref="Ok"/>, <see cref="BadRequest"/> or <see cref="NotFound"/>.</returns>
    public static int Feedback(
        string id, ReadOnlySpan<byte> utf8Request, IBufferWriter<byte> response, out ImmutableArray<CdsFeedback> feedback)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(response);
        feedback = [];
        if (HookService.Find(id) is null)
        {
            return Refuse(NoService(id), response);
        }

        using var document = new FhirDocument(utf8Request);
        return FeedbackReader.Read(document, out feedback) is { } fault ? Refuse(fault, response) : Ok;
    }

    /// <summary>The services.</summary>
    public override string ToString() => string.Join(", ", HookService.All.Select(service => service.Id));

    private static HookFault NoService(string id)
    {
        string accepted = string.Join(", ", HookService.All.Select(service => service.Id));
        return new HookFault(NotFound, "not-found", "", $"No service '{Excerpt.Of(id)}'. Accepted: {accepted}.");
    }

    private HookFault? Cards(FhirDocument document, HookService service, DateOnly today, out ImmutableArray<Card> cards)
    {
        cards = [];
        if (HookRequest.Read(document, service, out HookFault? fault) is not { } request)
        {
            return fault;
        }

        var orders = FhirOrders.Read(document, request.DraftOrders, Site.Codes, request.PatientId, today);
        PatientFacts stated = StatedFacts.Read(request.Facts, out ImmutableArray<Refusal> refusals);
        if (orders.Fault is { } unread)
        {
            return HookFault.Of(unread);
        }

        if (!refusals.IsEmpty)
        {
            Refusal first = refusals[0].Within($"extension.{HookRequest.FactsExtension}");
            return new HookFault(BadRequest, "value", first.Member, first.Sentence);
        }

        if (!orders.Orders.IsEmpty || !orders.Remarks.IsEmpty)
        {
            var record = FhirPatient.Read(document, request.Prefetch, request.PatientId, today, Site.ClinicalCodes);
            cards = new HookCards(request, service, Site, orders, record, StatedFacts.With(stated, record), today).All();
        }

        return null;
    }

    private int Write(ImmutableArray<Card> cards, IBufferWriter<byte> response)
    {
        using var json = new Utf8JsonWriter(response, FhirJson.Options);
        json.WriteCards(cards, Site.Address);
        return Ok;
    }

    private static int Refuse(HookFault fault, IBufferWriter<byte> response)
    {
        using var json = new Utf8JsonWriter(response, FhirJson.Options);
        json.WriteStartOutcome();
        json.WriteIssue("error", fault.Type, coding: null, fault.Sentence, fault.Path);
        json.WriteEndOutcome();
        return fault.Status;
    }
}
