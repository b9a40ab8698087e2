using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Why a document was not read at all. Codes are stable.</summary>
public sealed class FhirFaultCode : INamedChoice<FhirFaultCode>
{
    private FhirFaultCode(string id) => Id = id;

    /// <summary>It is no JSON, or nested deeper than 64.</summary>
    public static FhirFaultCode Malformed { get; } = new("json.malformed");

    /// <summary>An object has a property twice, which readers of JSON read differently.</summary>
    public static FhirFaultCode DuplicateProperty { get; } = new("json.duplicate-property");

    /// <summary>It is no object and no list.</summary>
    public static FhirFaultCode NotAResource { get; } = new("fhir.not-a-resource");

    /// <summary>It has more than 500 resources.</summary>
    public static FhirFaultCode TooManyResources { get; } = new("fhir.too-many-resources");

    /// <summary>It has more than 64 orders.</summary>
    public static FhirFaultCode TooManyOrders { get; } = new("fhir.too-many-orders");

    /// <summary>Every code.</summary>
    public static ImmutableArray<FhirFaultCode> All { get; } =
        [Malformed, DuplicateProperty, NotAResource, TooManyResources, TooManyOrders];

    /// <summary>The code in text: <c>json.malformed</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a code by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The code, or null when the id is unknown.</returns>
    public static FhirFaultCode? Find(string? id) => NamedChoice.Find<FhirFaultCode>(id);

    /// <summary>Reads a code by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static FhirFaultCode Parse(string id) => NamedChoice.Parse<FhirFaultCode>(id);

    /// <summary>The code.</summary>
    public override string ToString() => Id;
}
