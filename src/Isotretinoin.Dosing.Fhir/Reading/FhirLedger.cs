using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A ledger of a record. They are never mixed: each says something else of the same capsules.</summary>
public sealed class FhirLedger : INamedChoice<FhirLedger>
{
    private FhirLedger(string id) => Id = id;

    /// <summary>What was handed over, by MedicationDispenses: at most this was taken.</summary>
    public static FhirLedger Dispensed { get; } = new("dispensed");

    /// <summary>What was taken as somebody told it, by MedicationStatements.</summary>
    public static FhirLedger AsTold { get; } = new("as-told");

    /// <summary>What was taken as somebody saw it, by MedicationAdministrations.</summary>
    public static FhirLedger AsSeen { get; } = new("as-seen");

    /// <summary>The three.</summary>
    public static ImmutableArray<FhirLedger> All { get; } = [Dispensed, AsTold, AsSeen];

    /// <summary>The identifier: <c>dispensed</c>, <c>as-told</c> or <c>as-seen</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a ledger by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The ledger, or null when the id is unknown.</returns>
    public static FhirLedger? Find(string? id) => NamedChoice.Find<FhirLedger>(id);

    /// <summary>Reads a ledger by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such ledger.</exception>
    public static FhirLedger Parse(string id) => NamedChoice.Parse<FhirLedger>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
