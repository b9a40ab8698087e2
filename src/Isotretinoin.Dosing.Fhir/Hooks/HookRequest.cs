using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The parts of a request of CDS Hooks that are used. <c>fhirAuthorization</c> is not among them.</summary>
internal sealed class HookRequest
{
    /// <summary>The name of the extension that states facts of the patient in the form of the JSON contract.</summary>
    public const string FactsExtension = "org.isotretinoin-dosing.facts";

    private readonly ImmutableArray<string>? selections;

    private HookRequest(
        string instance, string patientId, FhirNode draftOrders, FhirNode prefetch, FhirNode facts, ImmutableArray<string>? selections)
    {
        (Instance, PatientId, DraftOrders, Prefetch, Facts) = (instance, patientId, draftOrders, prefetch, facts);
        this.selections = selections;
    }

    /// <summary>The id of this call.</summary>
    public string Instance { get; }

    /// <summary>The patient.</summary>
    public string PatientId { get; }

    /// <summary>The Bundle of orders.</summary>
    public FhirNode DraftOrders { get; }

    /// <summary>The prefetched data; may be absent.</summary>
    public FhirNode Prefetch { get; }

    /// <summary>The facts that the host states; may be absent.</summary>
    public FhirNode Facts { get; }

    /// <summary>Reads a request of a service.</summary>
    /// <returns>The request; null with a fault.</returns>
    public static HookRequest? Read(FhirDocument document, HookService service, out HookFault? fault)
    {
        FhirNode root = document.Root;
        FhirNode context = root["context"u8];
        FhirNode facts = root["extension"u8]["org.isotretinoin-dosing.facts"u8];
        fault = document.Fault is { } malformed ? HookFault.Of(malformed)
            : !root.IsObject ? new HookFault(CdsHooks.BadRequest, "structure", "", "Accepted: one object, a request of CDS Hooks.")
            : root["hook"u8].Text != service.Hook ? HookFault.At("hook", root["hook"u8], $"'{service.Hook}'")
            : IsEmpty(root["hookInstance"u8]) ? HookFault.At("hookInstance", root["hookInstance"u8], "a UUID")
            : !context.IsObject ? HookFault.At("context", context, "an object")
            : IsEmpty(context["patientId"u8]) ? HookFault.At("context.patientId", context["patientId"u8], "the id of the patient")
            : !context["draftOrders"u8]["resourceType"u8].Says("Bundle")
                ? HookFault.At("context.draftOrders", context["draftOrders"u8], "a Bundle")
            : root["prefetch"u8] is { IsPresent: true, IsObject: false } prefetch ? HookFault.At("prefetch", prefetch, "an object")
            : facts is { IsPresent: true, IsObject: false } ? HookFault.At($"extension.{FactsExtension}", facts, "an object")
            : SelectionFault(service, context["selections"u8]);
        return fault is not null ? null : new HookRequest(
            root["hookInstance"u8].Text!,
            context["patientId"u8].Text!,
            context["draftOrders"u8],
            root["prefetch"u8],
            facts,
            service == HookService.OrderSelect && context["selections"u8] is { IsPresent: true } selected
                ? Ids(selected)
                : null);
    }

    /// <summary>
    /// Whether orders that are taken together are to be reviewed: all at order-sign, those with a selected one at order-select.
    /// </summary>
    public bool Asks(FhirOrder order) => selections is not { } selected
        || order.Requests.Any(request => request.Id is { } id && selected.Contains(id));

    private static bool IsEmpty(FhirNode text) => string.IsNullOrWhiteSpace(text.Text);

    private static HookFault? SelectionFault(HookService service, FhirNode selections)
    {
        if (service != HookService.OrderSelect || !selections.IsPresent)
        {
            return null;
        }

        foreach (FhirNode selection in selections.Items)
        {
            if (!selections.IsList || selection.Text is null)
            {
                return HookFault.Wrong("context.selections", selection.Shown(), "a list of the ids of orders");
            }
        }

        return null;
    }

    // An order is selected as MedicationRequest/m1 or as m1.
    private static ImmutableArray<string> Ids(FhirNode selections)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (FhirNode selection in selections.Items)
        {
            ids.Add(FhirReference.Of(selection.Text!).Id);
        }

        return ids.DrainToImmutable();
    }
}
