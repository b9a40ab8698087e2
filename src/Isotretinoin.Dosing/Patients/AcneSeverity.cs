using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The severity of acne, as the clinician judges it. <see cref="LesionCounts"/> can suggest one; it never decides.</summary>
public sealed class AcneSeverity : INamedChoice<AcneSeverity>
{
    private AcneSeverity(string id) => Id = id;

    /// <summary>Mild.</summary>
    public static AcneSeverity Mild { get; } = new("mild");

    /// <summary>Moderate.</summary>
    public static AcneSeverity Moderate { get; } = new("moderate");

    /// <summary>Severe.</summary>
    public static AcneSeverity Severe { get; } = new("severe");

    /// <summary>The severities, ascending.</summary>
    public static ImmutableArray<AcneSeverity> All { get; } = [Mild, Moderate, Severe];

    /// <summary>The identifier in text and on the wire: <c>mild</c>, <c>moderate</c> or <c>severe</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a severity by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The severity, or null when the id is unknown.</returns>
    public static AcneSeverity? Find(string? id) => NamedChoice.Find<AcneSeverity>(id);

    /// <summary>Reads a severity by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such severity.</exception>
    public static AcneSeverity Parse(string id) => NamedChoice.Parse<AcneSeverity>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
