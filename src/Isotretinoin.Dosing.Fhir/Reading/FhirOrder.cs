using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// One prescription of isotretinoin: the orders, or the steps of orders, that are taken together. Or one order that was not read.
/// </summary>
public sealed class FhirOrder
{
    internal FhirOrder(
        Order? order, ImmutableArray<FhirResource> requests, ImmutableArray<Remark> remarks, DateOnly? first, DateOnly? last) =>
        (Order, Requests, Remarks, First, Last) = (order, requests, remarks, first, last);

    /// <summary>The order, for <see cref="ReviewRequest"/>; null when a remark is a refusal.</summary>
    public Order? Order { get; }

    /// <summary>The orders as sent, in the order of the document; at least one.</summary>
    public ImmutableArray<FhirResource> Requests { get; }

    /// <summary>What was made of their elements, refusals first.</summary>
    public ImmutableArray<Remark> Remarks { get; }

    /// <summary>The first day of the step; null when it is not stated.</summary>
    public DateOnly? First { get; }

    /// <summary>The last day of the step; null when it is not stated.</summary>
    public DateOnly? Last { get; }

    /// <summary>The order, or why it was not read.</summary>
    public override string ToString() => Order?.ToString() ?? Remarks.First(remark => remark.IsRefusal).ToString();
}
