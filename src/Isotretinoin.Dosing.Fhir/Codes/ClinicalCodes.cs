using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// Codes by which a record says yes to a fact of a patient: of a Condition, an AllergyIntolerance or a drug that is taken. They are the
/// host's; none is built in. The absence of a code is unknown, never no.
/// </summary>
public sealed class ClinicalCodes
{
    private readonly ImmutableDictionary<(string System, string Code), PatientFlag> flags;

    private ClinicalCodes(ImmutableDictionary<(string System, string Code), PatientFlag> flags) => this.flags = flags;

    /// <summary>No codes.</summary>
    public static ClinicalCodes None { get; } = new(ImmutableDictionary<(string System, string Code), PatientFlag>.Empty);

    /// <summary>These codes and one more; one that is there already is replaced.</summary>
    /// <param name="system">The code system, as an address.</param>
    /// <param name="code">The code.</param>
    /// <param name="flag">What is so of a patient who has it.</param>
    public ClinicalCodes With(string system, string code, PatientFlag flag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(flag);
        return new ClinicalCodes(flags.SetItem((system, code), flag));
    }

    /// <summary>What a code says; null when it says nothing.</summary>
    public PatientFlag? Find(string? system, string? code) =>
        system is null || code is null ? null : flags.GetValueOrDefault((system, code));

    /// <summary>The number of codes.</summary>
    public override string ToString() => CountText.Of(flags.Count, "code");
}
