namespace Isotretinoin.Dosing.Cli;

/// <summary>A line of a ledger of periods.</summary>
/// <param name="columns">The columns of the file.</param>
/// <param name="otherwise">The formulation of a line that states none.</param>
internal sealed class PeriodRow(FileColumns columns, Formulation otherwise)
{
    private readonly FileColumn? from = columns.Find(LedgerColumns.From);
    private readonly FileColumn? to = columns.Find(LedgerColumns.To);
    private readonly FileColumn? milligrams = columns.Find(LedgerColumns.Milligrams);
    private readonly FileColumn? capsules = columns.Find(LedgerColumns.Capsules);
    private readonly FileColumn? formulation = columns.Find(LedgerColumns.Formulation);
    private readonly FileColumn? pattern = columns.Find(LedgerColumns.Pattern);
    private readonly FileColumn? missedDays = columns.Find(LedgerColumns.MissedDays);

    /// <summary>The period; null, with problems, when it cannot be read.</summary>
    public DosePeriod? Read(RowFields fields)
    {
        DateOnly? first = fields.Date(from, LedgerColumns.From);
        DateOnly? last = fields.Date(to, LedgerColumns.To);
        Formulation? stated = fields.Formulation(formulation, otherwise);
        IntakePattern? days = fields.Pattern(pattern);
        int? missed = fields.IsStated(missedDays)
            ? fields.Whole(missedDays, LedgerColumns.MissedDays, DosePeriod.AcceptedMissedDays)
            : 0;
        decimal? mg = null;
        CapsuleCount[]? counted = null;
        if (fields.IsStated(capsules) && fields.IsStated(milligrams))
        {
            fields.Refuse(capsules, "The line states mg too. Accepted: one of them.");
        }
        else if (fields.IsStated(capsules))
        {
            counted = fields.Capsules(capsules, LedgerColumns.Capsules);
        }
        else
        {
            mg = fields.Number(milligrams ?? capsules, LedgerColumns.Milligrams, DailyDose.Accepted);
        }

        if (fields.Problems.Count > 0)
        {
            return null;
        }

        try
        {
            DosePeriod period = counted is null
                ? DosePeriod.Taking(stated!.MilligramsPerDay(mg!.Value), first!.Value, last!.Value)
                : DosePeriod.Taking(counted, stated!, first!.Value, last!.Value);
            return period.InPattern(days!).WithMissedDays(missed!.Value);
        }
        catch (ArgumentException refused) when (Refusal.Of(refused) is [var refusal, ..])
        {
            fields.Refuse(column: null, refusal.Sentence);
            return null;
        }
    }
}
