namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads MedicationStatements and MedicationAdministrations.</summary>
internal static class TakenReader
{
    /// <summary>Adds what a statement says was taken, or was not.</summary>
    public static void Statement(ReadRequest read, TakenLedger told)
    {
        FhirNode statement = read.Node;
        RemarkLog log = read.Log;
        string? status = statement["status"u8].Text;
        if (status is not ("active" or "completed" or "stopped" or "not-taken"))
        {
            log.Refuse(
                RemarkCode.HistoryStatus,
                statement,
                "status",
                $"Read {statement["status"u8].Shown()}. Accepted: active, completed, stopped, not-taken.");
            return;
        }

        if (Days(statement, log) is not { } days || Formulated(read) is not { } formulation)
        {
            return;
        }

        if (status == "not-taken")
        {
            told.Add(days.First, days.Last, 0, formulation, IntakePattern.Daily);
            return;
        }

        ReadDosage?[] dosages = [.. statement["dosage"u8].Items.ToList().Select(dosage => RequestReader.Dosage(read, dosage, read.Drug))];
        if (dosages.Length == 0 || Array.IndexOf(dosages, null) >= 0)
        {
            log.Refuse(RemarkCode.HistoryNotUsed, statement, "dosage", "What was taken is not known.");
            return;
        }

        foreach (ReadDosage? dosage in dosages)
        {
            told.Add(
                days.First, days.Last, (long)(dosage!.First + dosage.Evening) * (read.Drug.Strength ?? 1), formulation, dosage.Pattern);
        }
    }

    /// <summary>Adds what was seen to be taken, or not to be.</summary>
    public static void Administration(ReadRequest read, TakenLedger seen)
    {
        FhirNode administration = read.Node;
        RemarkLog log = read.Log;
        string? status = administration["status"u8].Text;
        if (status is not ("completed" or "not-done"))
        {
            log.Refuse(
                RemarkCode.HistoryStatus,
                administration,
                "status",
                $"Read {administration["status"u8].Shown()}. Accepted: completed, not-done.");
            return;
        }

        FhirNode when = administration["effectiveDateTime"u8] is { IsPresent: true } moment
            ? moment
            : administration["effectivePeriod"u8]["start"u8];
        if (when.Date() is not { } date)
        {
            log.Refuse(RemarkCode.HistoryDateMissing, administration, "effective", "The administration has no whole date.");
        }
        else if (Formulated(read) is { } formulation)
        {
            ReadDose dose = status == "not-done"
                ? ReadDose.Of(0, administration)
                : new DoseReader(read.Drug, timesADay: null, log).Quantity(administration["dosage"u8]["dose"u8]);
            if (dose.Code is null)
            {
                seen.Add(date, date, (long)dose.Amount * (read.Drug.Strength ?? 1), formulation, IntakePattern.Daily);
            }
            else
            {
                log.Refuse(dose.Code, administration, "dosage.dose", dose.Sentence);
            }
        }
    }

    /// <summary>The formulation; null when no code says it, with a remark.</summary>
    public static Formulation? Formulated(ReadRequest read)
    {
        if (read.Drug.Formulation is null)
        {
            read.Log.Refuse(
                RemarkCode.HistoryNotUsed, read.Node, "medication", "No code says the formulation, so the milligrams cannot be counted.");
        }

        return read.Drug.Formulation;
    }

    /// <summary>The days of a statement; an open period ends when it was asserted.</summary>
    private static (DateOnly First, DateOnly Last)? Days(FhirNode statement, RemarkLog log)
    {
        if (statement["effectiveDateTime"u8].Date() is { } day)
        {
            return (day, day);
        }

        FhirNode period = statement["effectivePeriod"u8];
        DateOnly? first = period["start"u8].Date();
        DateOnly? last = period["end"u8].Date();
        if (last is null && first is not null && !period["end"u8].IsPresent && statement["dateAsserted"u8].Date() is { } asserted)
        {
            last = asserted;
            log.Note(
                RemarkCode.HistoryOpenPeriod,
                period,
                "",
                $"The period has no end; it is counted to {DateText.Of(asserted)}, when it was asserted.");
        }

        if (first is { } from && last is { } to && from <= to)
        {
            return (from, to);
        }

        log.Refuse(RemarkCode.HistoryDateMissing, statement, "effective", "The statement has no whole dates, the first before the last.");
        return null;
    }
}
