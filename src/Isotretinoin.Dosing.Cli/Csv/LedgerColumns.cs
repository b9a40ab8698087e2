using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The columns of a ledger of periods or of dispensings, and of the weights beside it.</summary>
internal static class LedgerColumns
{
    public const string Patient = "patient";
    public const string From = "from";
    public const string To = "to";
    public const string Milligrams = "mg";
    public const string Capsules = "capsules";
    public const string Formulation = "formulation";
    public const string Pattern = "pattern";
    public const string MissedDays = "missed-days";
    public const string Date = "date";
    public const string Days = "days";
    public const string Code = "code";
    public const string Quantity = "quantity";
    public const string Kilograms = "kg";
    public const string Pounds = "lb";

    /// <summary>Every column that a ledger may have.</summary>
    public static ImmutableArray<string> OfLedger { get; } =
        [Patient, From, To, Milligrams, Capsules, Formulation, Pattern, MissedDays, Date, Days, Code, Quantity];

    /// <summary>Every column that the weights may have.</summary>
    public static ImmutableArray<string> OfWeights { get; } = [Patient, Date, Kilograms, Pounds];

    private static readonly ImmutableArray<string> OfPeriods = [Patient, From, To, Milligrams, Capsules, Formulation, Pattern, MissedDays];
    private static readonly ImmutableArray<string> OfDispensings = [Patient, Date, Days, Capsules, Formulation, Code, Quantity];

    /// <summary>Whether the header is of dispensings; a header of neither kind, or of both, is a mistake.</summary>
    public static bool AreOfDispensings(FileColumns columns, CsvFile csv, TypedRequest request)
    {
        bool areDispensings = columns.Has(Date) && !columns.Has(From);
        ImmutableArray<string> own = areDispensings ? OfDispensings : OfPeriods;
        bool isWhole = areDispensings
            ? columns.Has(Capsules) != columns.Has(Code) && columns.Has(Code) == columns.Has(Quantity)
                && !(columns.Has(Code) && columns.Has(Formulation))
            : columns.Has(From) && columns.Has(To) && (columns.Has(Milligrams) || columns.Has(Capsules));
        if (!columns.Has(Patient) || !isWhole || OfLedger.Except(own).Any(columns.Has))
        {
            request.Add(Mistake.At(
                csv.Header,
                $"These are not the columns of a ledger. Accepted: {Patient}, {From}, {To}, {Milligrams} or {Capsules}, if need be with "
                    + $"{Formulation}, {Pattern}, {MissedDays}; or {Patient}, {Date}, {Days}, and {Capsules}, if need be with "
                    + $"{Formulation}, or {Code} and {Quantity}; other names with --columns."));
        }

        return areDispensings;
    }
}
