namespace Isotretinoin.Dosing.Fhir;

/// <summary>A dosage of an order.</summary>
/// <param name="Request">The order.</param>
/// <param name="Sequence">Its number in the order; a higher one follows. Null when it has none.</param>
/// <param name="First">Capsules, or mg when the strength is unknown, of the only or the morning dose.</param>
/// <param name="Evening">The same of the evening.</param>
/// <param name="Pattern">The dosing days.</param>
internal sealed record ReadDosage(ReadRequest Request, int? Sequence, int First, int Evening, IntakePattern Pattern)
{
    /// <summary>The first day that is stated.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day that is stated.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The length in days that is stated.</summary>
    public int? Days { get; init; }

    /// <summary>Whether it says how long it lasts.</summary>
    public bool IsBounded => End is not null || Days is not null;
}
