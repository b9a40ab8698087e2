using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads what is taken at one time: the <c>doseAndRate</c> of a dosage.</summary>
/// <param name="drug">The drug.</param>
/// <param name="timesADay">The doses of a dosing day, to say what a range comes to; null when unknown.</param>
/// <param name="log">The remarks.</param>
internal sealed class DoseReader(ReadDrug drug, int? timesADay, RemarkLog log)
{
    private const int MostCapsules = 1_000;
    private const string Accepted = "a dose in capsules, mg, g or ug";

    /// <summary>Reads the dose of a dosage; null when it is refused, with a remark.</summary>
    public int? Read(FhirNode dosage)
    {
        List<FhirNode> entries = dosage["doseAndRate"u8].Items.ToList();
        if (entries.Count == 0)
        {
            bool isText = dosage["text"u8].Text is not null;
            log.Refuse(
                isText ? RemarkCode.DoseTextOnly : RemarkCode.DoseMissing,
                dosage,
                "doseAndRate",
                isText
                    ? $"The dose is written as text, {dosage["text"u8].Shown()}, which is not read. Accepted: {Accepted}."
                    : $"There is no dose. Accepted: {Accepted}.");
            return null;
        }

        List<ReadDose> all = [.. entries.Select(Entry)];
        List<ReadDose> read = all.FindAll(dose => dose.Code is null);
        if (read is [])
        {
            log.Refuse(all[0].Code!, all[0].At, "", all[0].Sentence);
            return null;
        }

        if (read.Exists(dose => dose.Amount != read[0].Amount))
        {
            log.Refuse(
                RemarkCode.DoseContradiction,
                dosage,
                "doseAndRate",
                $"Read {string.Join(" and ", read.Select(dose => InWords(dose.Amount)))} at a time. Accepted: doses that are the same.");
            return null;
        }

        Remark(all);
        return read[0].Amount;
    }

    /// <summary>Reads the quantity that a dose or a day's total is stated in.</summary>
    public ReadDose Quantity(FhirNode quantity)
    {
        if (quantity["comparator"u8] is { IsPresent: true } comparator)
        {
            return ReadDose.Refused(
                RemarkCode.DoseComparator, comparator, $"Read the comparator {comparator.Shown()}. Accepted: a dose without one.");
        }

        DoseUnit? unit = DoseUnit.Of(quantity);
        return unit is null ? ReadDose.Refused(RemarkCode.DoseUnit, quantity, $"Read {DoseUnit.Shown(quantity)}. Accepted: {Accepted}.")
            : unit == DoseUnit.PerKilogram ? ReadDose.Refused(
                RemarkCode.DosePerKilogram,
                quantity,
                $"Read {quantity["value"u8].Shown()} mg for each kg. Accepted: {Accepted}; the capsules are not chosen here.")
            : !quantity["value"u8].IsPresent ? ReadDose.Refused(
                RemarkCode.DoseMissing, quantity, $"The dose has a unit and no value. Accepted: {Accepted}.")
            : unit.IsOfCapsules ? Capsules(quantity, unit)
            : Milligrams(quantity, unit);
    }

    private ReadDose Entry(FhirNode entry)
    {
        FhirNode quantity = entry["doseQuantity"u8];
        FhirNode range = entry["doseRange"u8];
        return quantity.IsPresent ? Quantity(quantity)
            : range.IsPresent ? Range(range)
            : entry["rateQuantity"u8].IsPresent || entry["rateRatio"u8].IsPresent || entry["rateRange"u8].IsPresent
                ? ReadDose.Refused(RemarkCode.DoseUnit, entry, $"Read a rate. Accepted: {Accepted}.")
            : ReadDose.Refused(RemarkCode.DoseMissing, entry, $"There is no dose. Accepted: {Accepted}.");
    }

    private ReadDose Range(FhirNode range)
    {
        ReadDose low = Quantity(range["low"u8]);
        ReadDose high = Quantity(range["high"u8]);
        return low.Code is null && high.Code is null && low.Amount == high.Amount ? low
            : ReadDose.Refused(
                RemarkCode.DoseRange,
                range,
                $"Read a range, {InWords(low)} to {InWords(high)} at a time. Accepted: one dose.");
    }

    private ReadDose Capsules(FhirNode quantity, DoseUnit unit)
    {
        if (drug.Strength is not { } strength)
        {
            return ReadDose.Refused(
                RemarkCode.MedicationStrengthUnknown,
                quantity,
                $"Read {quantity["value"u8].Shown()} {unit.Name} of a drug whose strength is not known. Accepted: a code with a strength, "
                    + "or a dose in mg.");
        }

        return quantity["value"u8].Whole(1, MostCapsules) is { } count
            ? ReadDose.Of(count, quantity) with { IsOfTablets = unit == DoseUnit.Tablet }
            : ReadDose.Refused(
                RemarkCode.DoseNotWholeCapsules,
                quantity,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Read {quantity["value"u8].Shown()} {unit.Name} of {strength} mg. Accepted: 1 to {MostCapsules:#,0} whole capsules."));
    }

    private ReadDose Milligrams(FhirNode quantity, DoseUnit unit)
    {
        decimal? stated = quantity["value"u8].Decimal();
        decimal? milligrams = unit == DoseUnit.Gram ? stated * 1_000 : unit == DoseUnit.Microgram ? stated / 1_000 : stated;
        string read = $"Read {quantity["value"u8].Shown()} {unit.Name}";
        if (drug.Strength is not { } strength)
        {
            return milligrams is { } mg && mg == decimal.Truncate(mg) && Intake.AcceptedMilligrams.Contains(mg)
                ? ReadDose.Of((int)mg, quantity)
                : ReadDose.Refused(
                    RemarkCode.DoseNotWholeCapsules,
                    quantity,
                    $"{read}, which no capsules hold. Accepted: whole milligrams, {Intake.AcceptedMilligrams}.");
        }

        decimal capsules = milligrams is { } known ? decimal.Truncate(known / strength) : 0;
        return capsules is >= 1 and <= MostCapsules && capsules * strength == milligrams
            ? ReadDose.Of((int)capsules, quantity)
            : ReadDose.Refused(
                RemarkCode.DoseNotWholeCapsules,
                quantity,
                string.Create(
                    CultureInfo.InvariantCulture, $"{read}, which {strength} mg capsules do not make. {Makeable(capsules, strength)}"));
    }

    private static string Makeable(decimal below, int strength) => below switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"Accepted: {strength} mg and its multiples."),
        < MostCapsules => string.Create(
            CultureInfo.InvariantCulture, $"The nearest that they make are {below * strength} mg and {(below + 1) * strength} mg."),
        _ => string.Create(CultureInfo.InvariantCulture, $"Accepted: up to {MostCapsules:#,0} capsules at a time."),
    };

    private void Remark(List<ReadDose> all)
    {
        foreach (ReadDose dose in all)
        {
            if (dose.Code is not null)
            {
                log.NotRead(RemarkCode.ElementNotRead, dose.At, $"{dose.Sentence} The dose beside it is used.");
            }
            else if (dose.IsOfTablets)
            {
                log.Note(RemarkCode.DoseUnitForm, dose.At, "", "The unit is tablets; it is read as capsules.");
            }
        }

        if (drug.Strength is null)
        {
            log.Note(
                RemarkCode.MedicationStrengthUnknown,
                all[0].At,
                "",
                "No code says the strength of the capsules: the milligrams are reviewed; strengths, quantities and supply are not.");
        }
    }

    /// <summary>An end of a range: what it is, and what it comes to in a day.</summary>
    private string InWords(ReadDose end)
    {
        string value = end.At["value"u8].Shown();
        string unit = DoseUnit.Of(end.At)?.Name ?? "";
        string stated = $"{value} {(value == "1" ? unit.TrimEnd('s') : unit)}".TrimEnd();
        int? milligrams = end.Code is null ? end.Amount * (drug.Strength ?? 1) * timesADay : null;
        return milligrams is { } mg ? string.Create(CultureInfo.InvariantCulture, $"{stated} ({mg} mg/day)") : stated;
    }

    private string InWords(int amount) => drug.Strength is { } strength
        ? string.Create(CultureInfo.InvariantCulture, $"{amount} × {strength} mg")
        : string.Create(CultureInfo.InvariantCulture, $"{amount} mg");
}
