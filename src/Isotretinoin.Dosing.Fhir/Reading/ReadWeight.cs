namespace Isotretinoin.Dosing.Fhir;

/// <summary>A weighing of a record: its weight, or the text of one that cannot be read.</summary>
/// <param name="Weight">The weight; null when it cannot be read.</param>
/// <param name="Written">The weight as it was written.</param>
/// <param name="Log">The remarks of its resource.</param>
/// <param name="Node">The resource.</param>
internal sealed record ReadWeight(BodyWeight? Weight, string Written, RemarkLog Log, FhirNode Node)
{
    /// <summary>The date; null when none is stated whole.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The time of the weighing; null when only a date is stated.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>When it was issued; it orders weights of one date, and is no date of weighing.</summary>
    public DateTimeOffset? Issued { get; init; }
}
