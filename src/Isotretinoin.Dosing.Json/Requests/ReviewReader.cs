namespace Isotretinoin.Dosing.Json;

/// <summary><c>review</c>: an order written elsewhere, for a patient.</summary>
internal static class ReviewReader
{
    public static PropertyNames Names { get; } = new("op", "id", "order", "patient", "asOf", "guidelines", "explain");

    public static IDosingRequest? Read(JsonMembers request)
    {
        Order? order = request.Required("order", OrderReader.Read);
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.ReadWithWeights, areRequired: true);
        bool isDateRefused = reviewing.Date is null && request.Has("asOf");
        return order is null || isDateRefused ? null : ReviewRequest.For(order, reviewing);
    }
}
