using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads Observations of body weight and of pregnancy.</summary>
/// <param name="document">The document.</param>
/// <param name="patient">The patient.</param>
internal sealed class ObservationReader(FhirDocument document, FhirReference patient)
{
    private const string PregnancyStatus = "82810-3";
    private const string Pregnant = "77386006";
    private const int DateLength = 10;

    /// <summary>The codes of a measured body weight.</summary>
    public static IReadOnlyList<string> Measured { get; } = ["29463-7", "3141-9", "8350-1", "8351-9"];

    /// <summary>The codes of a weight that was stated or estimated.</summary>
    public static IReadOnlyList<string> Otherwise { get; } = ["3142-7", "8335-2"];

    /// <summary>The weights of an observation and its components; each has the log of their remarks.</summary>
    public IEnumerable<ReadWeight> Weights(FhirNode observation, RemarkLog log)
    {
        foreach (FhirNode holder in (IEnumerable<FhirNode>)[observation, .. observation["component"u8].Items.ToList()])
        {
            if (IsCoded(holder, Otherwise))
            {
                log.Refuse(
                    RemarkCode.WeightNotMeasured, holder["code"u8], "", "The weight was stated or estimated. Accepted: a measured weight.");
            }
            else if (IsCoded(holder, Measured) && holder["valueQuantity"u8].IsPresent && IsUsed(observation, log)
                && Read(observation, holder["valueQuantity"u8], log) is { } weight)
            {
                yield return weight;
            }
        }
    }

    /// <summary>The date of an observation that says that the patient is pregnant; null when it says nothing, or has no date.</summary>
    public DateOnly? PregnantOn(FhirNode observation)
    {
        bool isSo = FhirCoding.Of(observation["code"u8]).Exists(coding => coding.Is(FhirCoding.Loinc, PregnancyStatus))
            && FhirCoding.Of(observation["valueCodeableConcept"u8]).Exists(coding => coding.Is(FhirCoding.Snomed, Pregnant));
        return isSo && IsUsed(observation, new RemarkLog(observation)) ? When(observation).Date() : null;
    }

    private static bool IsCoded(FhirNode holder, IReadOnlyList<string> codes) => FhirCoding.Of(holder["code"u8]).Exists(coding =>
        coding is { System: FhirCoding.Loinc, Code: { } code } && codes.Contains(code));

    /// <summary>Whether an observation is final, and of the patient.</summary>
    private bool IsUsed(FhirNode observation, RemarkLog log)
    {
        if (observation["subject"u8]["reference"u8].Text is not { } reference)
        {
            log.Note(
                RemarkCode.WeightOtherPatient, observation, "subject", "The weight does not say whose it is; it is read as the patient's.");
        }
        else if (!document.IsOfPatient(reference, patient))
        {
            log.Refuse(
                RemarkCode.WeightOtherPatient,
                observation["subject"u8],
                "",
                $"The weight is of {observation["subject"u8]["reference"u8].Shown()}, not of the patient.");
            return false;
        }

        if (observation["focus"u8].Items.Any())
        {
            log.Refuse(RemarkCode.WeightFocus, observation["focus"u8], "", "The weight is of somebody else than the patient.");
            return false;
        }

        if (observation["status"u8].Text is not ("final" or "amended" or "corrected"))
        {
            log.Refuse(
                RemarkCode.WeightStatus,
                observation,
                "status",
                $"Read {observation["status"u8].Shown()}. Accepted: final, amended, corrected.");
            return false;
        }

        return true;
    }

    private static ReadWeight? Read(FhirNode observation, FhirNode quantity, RemarkLog log)
    {
        string? code = quantity["code"u8].Text;
        string? unit = quantity["unit"u8].Text;
        string? coded = code is null ? null : WeightUnits.ByCode.GetValueOrDefault(code);
        string? named = WeightUnits.OfText(unit);
        string written = $"{quantity["comparator"u8].Text}{quantity["value"u8].Shown()} {unit ?? code}".TrimEnd();
        string? known = code is null ? named : coded;
        if (coded is not null && named is not null && coded != named)
        {
            log.Refuse(
                RemarkCode.WeightUnitContradiction,
                quantity,
                "",
                $"Read {DoseUnit.Shown(quantity)}, which are two units. Accepted: a code and a unit that say the same.");
            return null;
        }

        BodyWeight? weight = null;
        if (quantity["comparator"u8].IsPresent)
        {
            log.Refuse(RemarkCode.WeightComparator, quantity, "", $"Read '{written}'. Accepted: a weight without a comparator.");
        }
        else if (known is null || WeightUnits.Weight(quantity["value"u8], known) is not { } read)
        {
            // A text that could be read would be used, whatever the code says.
            written = BodyWeight.TryParse(written, provider: null, out _) ? $"{quantity["value"u8].Shown()} ({code})" : written;
            log.Refuse(
                RemarkCode.WeightUnit, quantity, "", $"Read '{written}'. Accepted: kg, g, lb, oz or st; {BodyWeight.Accepted}.");
        }
        else
        {
            weight = read;
        }

        FhirNode when = When(observation);
        return new ReadWeight(weight, written, log, observation)
        {
            Date = when.Date(), Time = Instant(when), Issued = Instant(observation["issued"u8]),
        };
    }

    private static FhirNode When(FhirNode observation) =>
        observation["effectiveDateTime"u8] is { IsPresent: true } day ? day
        : observation["effectiveInstant"u8] is { IsPresent: true } instant ? instant
        : observation["effectivePeriod"u8]["end"u8];

    private static DateTimeOffset? Instant(FhirNode stated) =>
        stated.Text is { Length: > DateLength } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time
            : null;
}
