using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Who hands over a hand-out, and in which form it is written.</summary>
public sealed class HandingOver
{
    private const int LongestName = 100;

    private HandingOver(string clinician, HandOutFormat format) => (Clinician, Format) = (clinician, format);

    /// <summary>The clinician's name, as it stands on the paper.</summary>
    public string Clinician { get; }

    /// <summary>The form.</summary>
    public HandOutFormat Format { get; }

    /// <summary>What is accepted as the name of a clinician, in words.</summary>
    public static string AcceptedClinician { get; } =
        $"the name of the clinician who hands it over, 1 to {CountText.Number(LongestName)} characters on one line";

    /// <summary>Whether a text can name a clinician: on one line, not blank, at most 100 characters.</summary>
    public static bool IsClinician(string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestName && !text.Any(char.IsControl);

    /// <summary>A hand-out by a clinician.</summary>
    /// <param name="clinician">The name: 1 to 100 characters on one line, not blank.</param>
    /// <param name="format">The form.</param>
    /// <exception cref="RefusalException">The name is not accepted (<see cref="RefusalCode.HandOutClinician"/>).</exception>
    public static HandingOver By(string clinician, HandOutFormat format)
    {
        ArgumentNullException.ThrowIfNull(clinician);
        ArgumentNullException.ThrowIfNull(format);
        return IsClinician(clinician)
            ? new HandingOver(clinician, format)
            : throw new RefusalException(
                RefusalCode.HandOutClinician,
                "by",
                $"Read '{Excerpt.Of(clinician)}'. Accepted: {AcceptedClinician}.",
                nameof(clinician));
    }

    /// <summary>
    /// Why no hand-out is written under some guidelines; empty when one of them speaks of pregnancy and of blood donation.
    /// </summary>
    public static ImmutableArray<Refusal> WhyNot(params ReadOnlySpan<Guideline> guidelines)
    {
        ImmutableArray<Guideline> named = Elements.Of(guidelines, nameof(guidelines));
        if (named.Any(PatientAdvice.IsWhole))
        {
            return [];
        }

        string read = named.IsEmpty ? "no guideline" : string.Join(", ", named.Select(guideline => guideline.Id));
        string accepted = string.Join(" or ", Guidelines.All.Where(PatientAdvice.IsWhole).Select(guideline => guideline.Id));
        return
        [
            Refusal.Of(
                RefusalCode.HandOutGuideline,
                "guidelines",
                $"Read {read}: a hand-out needs a guideline that speaks of pregnancy and of blood donation. Accepted: {accepted}, "
                    + "beside any others."),
        ];
    }

    /// <summary>Name and form.</summary>
    public override string ToString() => $"by {Clinician}, as {Format}";
}
