namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads when a dosage is taken.</summary>
internal static class TimingReader
{
    /// <summary>The schedule of a dosage; null when it is refused, with a remark.</summary>
    public static Schedule? Read(FhirNode dosage, RemarkLog log)
    {
        FhirNode timing = dosage["timing"u8];
        FhirNode repeat = timing["repeat"u8];
        var reader = new RepeatReader(repeat, log);
        if (timing["event"u8].Items.Any() || (repeat["offset"u8].IsPresent && !repeat["when"u8].Items.Any()))
        {
            log.Refuse(RemarkCode.TimingEvent, timing, "", "Read times by an event. Accepted: times a day, or a pattern of days.");
            return null;
        }

        Schedule? coded = OfCode(timing["code"u8], out FhirCoding unknown);
        if (!reader.SaysWhen)
        {
            return coded ?? Without(dosage, timing, unknown, log);
        }

        Schedule? repeated = reader.Read();
        if (repeated is not null && coded is not null && !coded.Agrees(repeated))
        {
            log.Refuse(
                RemarkCode.TimingContradiction,
                timing,
                "",
                "The code and the repeat say different times. Accepted: times that say the same.");
            return null;
        }

        if (repeated is not null && coded is null && unknown.Node.IsPresent)
        {
            log.NotRead(
                RemarkCode.TimingCodeUnknown, unknown.Node, $"The code {unknown.Node["code"u8].Shown()} is not known; the repeat is used.");
        }

        // What says a side wins over what says none.
        return repeated is not null && coded is not null && repeated.Unsided == repeated.Times ? coded : repeated;
    }

    private static Schedule? OfCode(FhirNode concept, out FhirCoding unknown)
    {
        unknown = default;
        foreach (FhirCoding coding in FhirCoding.Of(concept))
        {
            if (coding.System == ScheduleCodes.System && coding.Code is { } code
                && ScheduleCodes.Schedules.TryGetValue(code, out Schedule? known))
            {
                return known;
            }

            unknown = coding;
        }

        return null;
    }

    private static Schedule? Without(FhirNode dosage, FhirNode timing, FhirCoding unknown, RemarkLog log)
    {
        FhirNode concept = timing["code"u8];
        if (unknown.Node.IsPresent)
        {
            string known = string.Join(", ", ScheduleCodes.Schedules.Keys.Order(StringComparer.Ordinal));
            log.Refuse(
                RemarkCode.TimingCodeUnknown,
                unknown.Node,
                "",
                $"Read the code {unknown.Node["code"u8].Shown()}. Accepted: {known} of {ScheduleCodes.System}, or a repeat.");
        }
        else if (concept["text"u8].Text is not null)
        {
            log.Refuse(
                RemarkCode.TimingTextOnly,
                concept,
                "",
                $"The times are written as text, {concept["text"u8].Shown()}, which is not read. Accepted: a repeat, or a code.");
        }
        else
        {
            log.Refuse(RemarkCode.TimingMissing, dosage, "timing", "There are no times. Accepted: times a day, or a pattern of days.");
        }

        return null;
    }
}
