namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads how long a dosage lasts: the bounds of its repeat.</summary>
internal static class BoundsReader
{
    /// <summary>The dosage with its bounds; what cannot be read of them is unknown.</summary>
    public static ReadDosage Bounded(ReadDosage dosage, FhirNode repeat, RemarkLog log)
    {
        FhirNode period = repeat["boundsPeriod"u8];
        FhirNode duration = repeat["boundsDuration"u8];
        if (repeat["boundsRange"u8] is { IsPresent: true } range)
        {
            log.Note(RemarkCode.TimingRange, range, "", "The length is a range; it is unknown.");
        }

        int? days = null;
        if (duration.IsPresent)
        {
            days = SupplyReader.WholeDays(duration, SupplyReader.PerUnit(duration));
            if (days is null)
            {
                log.NotRead(RemarkCode.ElementNotRead, duration, "The length is not in whole days or weeks; it is unknown.");
            }
        }

        return dosage with
        {
            Start = Date(period["start"u8], log),
            End = Date(period["end"u8], log),
            Days = days,
        };
    }

    /// <summary>A date of an order; a partial one is unknown, with a remark.</summary>
    public static DateOnly? Date(FhirNode stated, RemarkLog log)
    {
        DateOnly? date = stated.Date();
        if (stated.IsPresent && date is null)
        {
            log.Note(
                RemarkCode.OrderDatePartial,
                stated,
                "",
                $"Read {stated.Shown()}; the date is unknown. Accepted: a date such as 2026-01-05.");
        }

        return date;
    }
}
