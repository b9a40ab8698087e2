using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// A service of CDS Hooks: one for each hook, under ids of their own, since clients keep services by address and would call only the last
/// of two under one id.
/// </summary>
internal sealed class HookService
{
    private HookService(string hook, string description) => (Hook, Id, Description) = (hook, $"isotretinoin-{hook}", description);

    /// <summary>While an order is being written.</summary>
    public static HookService OrderSelect { get; } = new(
        "order-select",
        "Reviews the selected isotretinoin orders for the patient's body weight, and offers doses while an order has none.");

    /// <summary>Before orders are signed.</summary>
    public static HookService OrderSign { get; } = new(
        "order-sign",
        "Reviews isotretinoin orders before they are signed: dose for the body weight, capsules, supply, refills and contraindications.");

    /// <summary>Both services.</summary>
    public static ImmutableArray<HookService> All { get; } = [OrderSelect, OrderSign];

    /// <summary>The version of both hooks.</summary>
    public static string HookVersion => "2.0.1";

    /// <summary>The hook.</summary>
    public string Hook { get; }

    /// <summary>The last part of the address.</summary>
    public string Id { get; }

    /// <summary>What it does.</summary>
    public string Description { get; }

    /// <summary>The service of an id; null when there is none.</summary>
    public static HookService? Find(string id) => All.FirstOrDefault(service => service.Id == id);
}
