using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A period as one line states it, with the dates of it that were missed or partial.</summary>
internal sealed class CsvPeriod
{
    private CsvPeriod(CsvLine line, DosePeriod period, ImmutableArray<DateOnly> missed, ImmutableArray<PartialDay> partial) =>
        (Line, Period, Missed, Partial) = (line, period, missed, partial);

    public CsvLine Line { get; }

    public DosePeriod Period { get; }

    public ImmutableArray<DateOnly> Missed { get; }

    public ImmutableArray<PartialDay> Partial { get; }

    /// <summary>Reads a line.</summary>
    /// <returns>The period; null when something of it is wrong, which is remembered.</returns>
    public static CsvPeriod? Read(CsvLine line, Formulation? stated, Faults faults)
    {
        var wrong = new Faults();
        wrong.In(line.MustBeWhole);
        CsvPeriod? period = wrong.AreNone ? ReadFields(line, stated, wrong) : null;
        faults.Add(wrong);
        return period;
    }

    private static CsvPeriod? ReadFields(CsvLine line, Formulation? stated, Faults wrong)
    {
        DateOnly from = wrong.In(() => DateText.Read(line.PlaceOf(CsvColumns.From), line[CsvColumns.From]));
        DateOnly to = wrong.In(() => DateText.Read(line.PlaceOf(CsvColumns.To), line[CsvColumns.To]));

        // Where the formulation is wrong, the other fields are still read, in any, for their own faults.
        Formulation formulation = wrong.In(() => FormulationOf(line, stated)) ?? Formulation.Conventional;
        DailyDose dose = wrong.In(() => DoseOf(line, formulation));
        IntakePattern? pattern = wrong.In(() => PatternOf(line));
        int undated = wrong.In(() => UndatedOf(line));
        ImmutableArray<DateOnly> missed = wrong.In(() => MissedOf(line));
        ImmutableArray<PartialDay> partial = wrong.In(() => PartialOf(line, formulation));
        return wrong.AreNone
            ? wrong.In(() => Whole(line, () => DosePeriod.Taking(dose, from, to).InPattern(pattern!).WithMissedDays(undated), missed, partial))
            : null;
    }

    private static CsvPeriod Whole(CsvLine line, Func<DosePeriod> make, ImmutableArray<DateOnly> missed, ImmutableArray<PartialDay> partial)
    {
        try
        {
            // A date that is marked on a line is a dosing day of that line's own period.
            DosePeriod period = make();
            _ = DoseHistory.Of(period).WithMissedDates(missed.AsSpan()).WithPartialDays(partial.AsSpan());
            return new CsvPeriod(line, period, missed, partial);
        }
        catch (HistoryException refused)
        {
            throw new WrongInputException(line.PlaceOf(ColumnOf(refused)), refused.Message);
        }
    }

    private static string ColumnOf(HistoryException refused) =>
        refused.Fault == HistoryFault.Reversed ? CsvColumns.To
        : refused.Fault == HistoryFault.TooManyMissed ? CsvColumns.MissedDays
        : refused.Elements[^1].List == HistoryList.Missed ? CsvColumns.Missed
        : CsvColumns.Partial;

    private static IntakePattern PatternOf(CsvLine line) =>
        line[CsvColumns.Pattern] is { Length: > 0 } name ? NamedChoice.FindPattern(line.PlaceOf(CsvColumns.Pattern), name) : IntakePattern.Daily;

    private static Formulation FormulationOf(CsvLine line, Formulation? stated) =>
        line[CsvColumns.Formulation] is { Length: > 0 } name ? NamedChoice.FindFormulation(line.PlaceOf(CsvColumns.Formulation), name)
        : stated ?? throw new WrongInputException(line.PlaceOf(CsvColumns.Formulation), "missing", $"{string.Join(", ", Formulation.All)}; or --formulation for every line that does not say");

    private static DailyDose DoseOf(CsvLine line, Formulation formulation) => (line[CsvColumns.Milligrams], line[CsvColumns.Capsules]) switch
    {
        ("", "") => throw new WrongInputException(line.Place, "states no dose", $"{CsvColumns.Milligrams}, such as 40, or {CsvColumns.Capsules}, such as 2x20"),
        (var milligrams, "") => MilligramsText.Read(line.PlaceOf(CsvColumns.Milligrams), milligrams, formulation),
        ("", var capsules) => CapsulesText.Dose(line.PlaceOf(CsvColumns.Capsules), capsules, formulation),
        _ => throw new WrongInputException(line.Place, $"states both {CsvColumns.Milligrams} and {CsvColumns.Capsules}", "one of them"),
    };

    private static int UndatedOf(CsvLine line) => line[CsvColumns.MissedDays] switch
    {
        "" => 0,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= DosePeriod.MostMissedDays => days,
        var text => throw new WrongInputException(line.PlaceOf(CsvColumns.MissedDays), $"read {WrongInputException.Quoted(text)}", $"whole days from 0 to {Show.Whole(DosePeriod.MostMissedDays)}"),
    };

    private static ImmutableArray<DateOnly> MissedOf(CsvLine line) =>
        [.. Parts(line[CsvColumns.Missed]).Select(date => DateText.Read(line.PlaceOf(CsvColumns.Missed), date))];

    private static ImmutableArray<PartialDay> PartialOf(CsvLine line, Formulation formulation) =>
        [.. Parts(line[CsvColumns.Partial]).Select(part => PartialDayText.Read(line.PlaceOf(CsvColumns.Partial), part, formulation))];

    private static string[] Parts(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
