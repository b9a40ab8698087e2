using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// The codes by which orders name isotretinoin: RxNorm, and what a host adds. A display or a text never decides anything.
/// </summary>
public sealed class DrugCodes
{
    /// <summary>The system of National Drug Codes.</summary>
    public const string Ndc = "http://hl7.org/fhir/sid/ndc";

    /// <summary>The system of RxNorm.</summary>
    public const string RxNormSystem = RxNormCodes.System;

    private readonly ImmutableArray<DrugCode> all;
    private readonly FrozenDictionary<(string System, string Code), DrugCode> byCode;

    private DrugCodes(ImmutableArray<DrugCode> all)
    {
        this.all = all;
        byCode = all.ToFrozenDictionary(known => (known.System, KeyOf(known.System, known.Code)));
    }

    /// <summary>Every code, those of the host last.</summary>
    public ImmutableArray<DrugCode> All => all;

    /// <summary>The RxNorm codes of isotretinoin.</summary>
    /// <param name="unbranded">
    /// What a generic 10, 20, 30 or 40 mg capsule is: conventional or Lidose. The code does not say it, so the host must.
    /// </param>
    /// <exception cref="ArgumentException">It is micronized, which has codes of its own.</exception>
    public static DrugCodes RxNorm(Formulation unbranded)
    {
        ArgumentNullException.ThrowIfNull(unbranded);
        return unbranded == Formulation.Micronized
            ? throw new ArgumentException("Read 'micronized'. Accepted: conventional, lidose.", nameof(unbranded))
            : new DrugCodes([.. RxNormCodes.Of(unbranded).Select(known => new DrugCode(
                RxNormSystem, known.Code, known.Name, known.StrengthInMilligrams, known.Formulation, known.IsWritten))]);
    }

    /// <summary>These codes and one more.</summary>
    /// <param name="system">The code system, as an address.</param>
    /// <param name="code">
    /// The code. An NDC has hyphens or eleven digits; without its package part it names every package of the product.
    /// </param>
    /// <param name="strengthInMilligrams">From 1 to 100 whole mg.</param>
    /// <param name="formulation">The formulation.</param>
    /// <exception cref="ArgumentException">The code is empty, is no NDC, or is known already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The strength is out of range.</exception>
    public DrugCodes With(string system, string code, int strengthInMilligrams, Formulation formulation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(formulation);
        int strength = CapsuleCount.AcceptedStrength.Checked(strengthInMilligrams, "mg", nameof(strengthInMilligrams));
        if (system == Ndc && NdcText.Read(code) is null)
        {
            throw new ArgumentException($"Read '{Excerpt.Of(code)}'. Accepted: {NdcText.Accepted}.", nameof(code));
        }

        return byCode.ContainsKey((system, KeyOf(system, code)))
            ? throw new ArgumentException($"Read '{Excerpt.Of(code)}', which is known already.", nameof(code))
            : new DrugCodes(all.Add(new DrugCode(system, code, display: null, strength, formulation, isWritten: true)));
    }

    /// <summary>What a code says.</summary>
    /// <param name="system">The code system, as an address.</param>
    /// <param name="code">The code; an NDC in any of its forms.</param>
    /// <returns>The code; null when it is not of isotretinoin, or not known.</returns>
    public DrugCode? Find(string? system, string? code)
    {
        if (system is null || code is null)
        {
            return null;
        }

        if (system != Ndc)
        {
            return byCode.GetValueOrDefault((system, code));
        }

        return NdcText.Read(code) is not { } ndc ? null
            : byCode.GetValueOrDefault((Ndc, ndc)) ?? byCode.GetValueOrDefault((Ndc, NdcText.ProductOf(ndc)));
    }

    /// <summary>
    /// The code to write for a capsule: one without a brand, else the first that the host added; never of another strength or formulation.
    /// </summary>
    /// <returns>The code; null when there is none.</returns>
    public DrugCode? Find(int strengthInMilligrams, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return all.FirstOrDefault(known =>
            known.IsWritten && known.StrengthInMilligrams == strengthInMilligrams && known.Formulation == formulation);
    }

    /// <summary>The number of codes.</summary>
    public override string ToString() => CountText.Of(all.Length, "code");

    private static string KeyOf(string system, string code) => system == Ndc ? NdcText.Read(code) ?? code : code;
}
