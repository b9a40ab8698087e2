using System.Globalization;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads a <c>dispenseRequest</c>. What cannot be read is unknown, with a remark.</summary>
internal static class SupplyReader
{
    private const int DaysOfWeek = 7;

    /// <summary>What is to be dispensed.</summary>
    public static ReadSupply Read(FhirNode dispense, ReadDrug drug, RemarkLog log)
    {
        log.NotRead(dispense, "initialFill", "dispenseInterval", "validityPeriod");
        return new ReadSupply(
            Capsules(dispense["quantity"u8], drug, log), Days(dispense["expectedSupplyDuration"u8], log), Refills(dispense, log));
    }

    /// <summary>The capsules of a quantity; null when unknown.</summary>
    public static int? Capsules(FhirNode quantity, ReadDrug drug, RemarkLog log)
    {
        if (!quantity.IsPresent)
        {
            return null;
        }

        DoseUnit? unit = quantity["comparator"u8].IsPresent ? null : DoseUnit.Of(quantity);
        bool isOfMass = unit == DoseUnit.Milligram || unit == DoseUnit.Gram;
        if (unit is null || (!unit.IsOfCapsules && !isOfMass))
        {
            log.Note(
                RemarkCode.SupplyUnit,
                quantity,
                "",
                $"Read {DoseUnit.Shown(quantity)}; the quantity is unknown. Accepted: capsules, or mg of a known strength.");
            return null;
        }

        if (unit.IsOfCapsules)
        {
            if (unit == DoseUnit.Tablet && !log.Has(RemarkCode.DoseUnitForm))
            {
                log.Note(RemarkCode.DoseUnitForm, quantity, "", "The unit is tablets; it is read as capsules.");
            }

            return drug.Strength is null ? null : Whole(quantity["value"u8].Decimal(), quantity, log);
        }

        decimal? milligrams = quantity["value"u8].Decimal() * (unit == DoseUnit.Gram ? 1_000 : 1);
        return drug.Strength is not { } strength ? null
            : Whole(milligrams is { } mg && mg % strength == 0 ? mg / strength : null, quantity, log);
    }

    /// <summary>The days of a duration; null when unknown.</summary>
    public static int? Days(FhirNode duration, RemarkLog log)
    {
        if (!duration.IsPresent)
        {
            return null;
        }

        int perUnit = PerUnit(duration);
        if (perUnit == 0 || duration["comparator"u8].IsPresent)
        {
            log.Note(
                RemarkCode.SupplyUnit,
                duration,
                "",
                $"Read {DoseUnit.Shown(duration)}; the days' supply is unknown. Accepted: days or weeks.");
            return null;
        }

        return WholeDays(duration, perUnit) is { } days ? days : OutOfRange(duration, Order.AcceptedDays, log);
    }

    /// <summary>The days of a unit of time that has a fixed number of them; 0 of another.</summary>
    public static int PerUnit(FhirNode duration) => (duration["code"u8].Text ?? duration["unit"u8].Text) switch
    {
        "d" or "day" or "days" => 1,
        "wk" or "week" or "weeks" => DaysOfWeek,
        _ => 0,
    };

    /// <summary>The whole days of a duration; null when it has none in the range of a supply.</summary>
    public static int? WholeDays(FhirNode duration, int perUnit) =>
        duration["value"u8].Decimal() * perUnit is { } days && days == decimal.Truncate(days) && Order.AcceptedDays.Contains(days)
            ? (int)days
            : null;

    private static int? Refills(FhirNode dispense, RemarkLog log)
    {
        FhirNode stated = dispense["numberOfRepeatsAllowed"u8];
        return !stated.IsPresent ? null
            : stated.Whole(0, (int)Order.AcceptedRefills.Maximum) is { } refills ? refills
            : OutOfRange(stated, Order.AcceptedRefills, log);
    }

    private static int? Whole(decimal? count, FhirNode quantity, RemarkLog log) =>
        count is { } capsules && capsules == decimal.Truncate(capsules) && OrderLine.AcceptedQuantity.Contains(capsules)
            ? (int)capsules
            : OutOfRange(quantity, OrderLine.AcceptedQuantity, log);

    private static int? OutOfRange(FhirNode at, AcceptedRange accepted, RemarkLog log)
    {
        FhirNode value = at["value"u8] is { IsPresent: true } stated ? stated : at;
        log.Note(
            RemarkCode.SupplyQuantity,
            at,
            "",
            string.Create(
                CultureInfo.InvariantCulture, $"Read {value.Shown()}, which is unknown then. Accepted: a whole number, {accepted}."));
        return null;
    }
}
