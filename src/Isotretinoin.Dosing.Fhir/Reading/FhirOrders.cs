using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The orders of isotretinoin in a MedicationRequest, a Bundle or a list. Orders of other drugs are silently left out.</summary>
public sealed class FhirOrders
{
    /// <summary>The most orders of a document.</summary>
    public const int MostOrders = 64;

    private FhirOrders(FhirFault? fault, ImmutableArray<FhirOrder> orders, ImmutableArray<Remark> remarks) =>
        (Fault, Orders, Remarks) = (fault, orders, remarks);

    /// <summary>Why the document was not read at all; null when it was.</summary>
    public FhirFault? Fault { get; }

    /// <summary>The prescriptions: the step of today first, then the later steps, then each order that was not read.</summary>
    public ImmutableArray<FhirOrder> Orders { get; }

    /// <summary>Remarks about what belongs to none of the orders, such as an order of another patient.</summary>
    public ImmutableArray<Remark> Remarks { get; }

    /// <summary>Reads orders.</summary>
    /// <param name="utf8">A MedicationRequest, a Bundle, a list of them, or an object whose properties are such. UTF-8.</param>
    /// <param name="codes">The codes of isotretinoin.</param>
    /// <param name="patientId">The patient, by id or reference; orders of others are not used.</param>
    /// <param name="asOf">The day of today: of orders without a date, and the day whose step comes first.</param>
    public static FhirOrders Read(ReadOnlySpan<byte> utf8, DrugCodes codes, string patientId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(patientId);
        using var document = new FhirDocument(utf8);
        return Read(document, document.Root, codes, patientId, asOf);
    }

    /// <summary>Reads the orders in a value of a document; drugs are looked up in all of it.</summary>
    internal static FhirOrders Read(FhirDocument document, FhirNode orders, DrugCodes codes, string patientId, DateOnly asOf)
    {
        if (document.Fault is { } fault)
        {
            return new FhirOrders(fault, [], []);
        }

        FhirNode[] requests = [.. document.EntriesIn(orders).Where(entry => entry.Is("MedicationRequest"))
            .DistinctBy(entry => entry.Key ?? (object)entry.Resource.Place).Select(entry => entry.Resource)];
        if (requests.Length > MostOrders)
        {
            var tooMany = new FhirFault(
                FhirFaultCode.TooManyOrders,
                document.Root.PathTo(requests[MostOrders]),
                string.Create(CultureInfo.InvariantCulture, $"The document has {requests.Length} orders. Accepted: up to {MostOrders}."));
            return new FhirOrders(tooMany, [], []);
        }

        var reader = new RequestReader(document, codes, FhirReference.Of(patientId));
        List<Remark> remarks = [];
        ReadRequest[] read = Unreplaced([.. requests.Select(request => reader.Read(request, remarks)).OfType<ReadRequest>()]);
        List<Step> steps = Step.Of(read.Where(request => !request.Log.HasRefusal), asOf);
        FhirOrder[] prescriptions = [.. steps.Select(step => new OrderBuilder(step, IsOnly(step, steps), asOf).Build())];
        FhirOrder[] refused = [.. read.Where(request => request.Log.HasRefusal).Select(request => new FhirOrder(
            order: null, [request.Sent], request.Log.InOrder, first: null, last: null))];
        return new FhirOrders(fault: null, [.. prescriptions, .. refused], [.. remarks]);
    }

    /// <summary>The orders that no other of them replaces.</summary>
    private static ReadRequest[] Unreplaced(ReadRequest[] read)
    {
        FhirReference[] replaced = [.. read.Select(request => request.Node["priorPrescription"u8]["reference"u8].Text).OfType<string>()
            .Select(FhirReference.Of)];
        return [.. read.Where(request => request.Sent.Id is not { } id
            || !Array.Exists(replaced, prior => prior.IsSameAs(new FhirReference("MedicationRequest", id))))];
    }

    private static bool IsOnly(Step step, List<Step> steps) => !steps.Exists(other =>
        !ReferenceEquals(other, step) && other.Requests.Intersect(step.Requests).Any());

    /// <summary>The orders.</summary>
    public override string ToString() => Fault?.ToString() ?? string.Join("; ", Orders);
}
