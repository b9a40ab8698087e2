namespace Isotretinoin.Dosing.Fhir;

/// <summary>What everything that is written into a record has in common: the codes, the patient, the date and the site.</summary>
public sealed class FhirRecord
{
    private FhirRecord(DrugCodes codes, Uri address, string patient, DateOnly date, string? requester, string? encounter) =>
        (Codes, Address, Patient, Date, Requester, Encounter) = (codes, address, patient, date, requester, encounter);

    /// <summary>The codes of capsules.</summary>
    public DrugCodes Codes { get; }

    /// <summary>The public address of the site, under which the codes of findings are: <c>https://dosing.example.org</c>.</summary>
    public Uri Address { get; }

    /// <summary>The reference of the patient: <c>Patient/p1</c>.</summary>
    public string Patient { get; }

    /// <summary>The date of writing.</summary>
    public DateOnly Date { get; }

    /// <summary>The reference of the prescriber; null when not stated.</summary>
    public string? Requester { get; }

    /// <summary>The reference of the encounter; null when not stated.</summary>
    public string? Encounter { get; }

    /// <summary>A record of a patient.</summary>
    /// <param name="codes">The codes of capsules.</param>
    /// <param name="address">The public address of the site; absolute.</param>
    /// <param name="patient">The reference of the patient, such as <c>Patient/p1</c>.</param>
    /// <param name="date">The date of writing.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or the reference is empty or has spaces.</exception>
    public static FhirRecord Of(DrugCodes codes, Uri address, string patient, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new FhirRecord(
            codes, Absolute(address, nameof(address)), Checked(patient, nameof(patient)), date, requester: null, encounter: null);
    }

    /// <summary>This record with the prescriber.</summary>
    /// <param name="requester">The reference, such as <c>Practitioner/d1</c>.</param>
    /// <exception cref="ArgumentException">The reference is empty or has spaces.</exception>
    public FhirRecord By(string requester) => new(Codes, Address, Patient, Date, Checked(requester, nameof(requester)), Encounter);

    /// <summary>This record with the encounter.</summary>
    /// <param name="encounter">The reference, such as <c>Encounter/e1</c>.</param>
    /// <exception cref="ArgumentException">The reference is empty or has spaces.</exception>
    public FhirRecord In(string encounter) => new(Codes, Address, Patient, Date, Requester, Checked(encounter, nameof(encounter)));

    /// <summary>The patient and the date.</summary>
    public override string ToString() => FormattableString.Invariant($"{Patient}, {Date:yyyy-MM-dd}");

    /// <summary>An absolute address.</summary>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    internal static Uri Absolute(Uri address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address, parameter);
        return address.IsAbsoluteUri
            ? address
            : throw new ArgumentException("Accepted: an absolute address, such as https://dosing.example.org.", parameter);
    }

    /// <summary>A reference as it is written.</summary>
    /// <exception cref="ArgumentException">The reference is empty or has spaces.</exception>
    internal static string Checked(string reference, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference, parameter);
        return reference.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign))
            ? throw new ArgumentException("A reference has no spaces. Accepted: one such as Patient/p1.", parameter)
            : reference;
    }
}
