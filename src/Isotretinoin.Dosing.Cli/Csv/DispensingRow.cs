namespace Isotretinoin.Dosing.Cli;

/// <summary>A line of a ledger of dispensings: its capsules, or a code of a formulary and a number of capsules.</summary>
/// <param name="columns">The columns of the file.</param>
/// <param name="otherwise">The formulation of a line that states none.</param>
/// <param name="formulary">The products of the codes; each of one strength.</param>
/// <param name="usualDays">The days of a line that states none; null when it must.</param>
internal sealed class DispensingRow(FileColumns columns, Formulation otherwise, Formulary formulary, int? usualDays)
{
    private readonly FileColumn? date = columns.Find(LedgerColumns.Date);
    private readonly FileColumn? days = columns.Find(LedgerColumns.Days);
    private readonly FileColumn? capsules = columns.Find(LedgerColumns.Capsules);
    private readonly FileColumn? formulation = columns.Find(LedgerColumns.Formulation);
    private readonly FileColumn? code = columns.Find(LedgerColumns.Code);
    private readonly FileColumn? quantity = columns.Find(LedgerColumns.Quantity);

    /// <summary>The dispensing; null, with problems, when it cannot be read.</summary>
    public AuditDispensing? Read(RowFields fields)
    {
        DateOnly? dispensed = fields.Date(date, LedgerColumns.Date);
        int? length = fields.IsStated(days) || usualDays is null
            ? fields.Whole(days, LedgerColumns.Days, Supply.AcceptedDays)
            : usualDays;
        (CapsuleCount[]? counted, Formulation? stated) = code is null
            ? (fields.Capsules(capsules, LedgerColumns.Capsules), fields.Formulation(formulation, otherwise))
            : Coded(fields);
        if (fields.Problems.Count > 0)
        {
            return null;
        }

        try
        {
            return AuditDispensing.On(dispensed!.Value, length!.Value, stated!, counted!);
        }
        catch (ArgumentException refused) when (Refusal.Of(refused) is [var refusal, ..])
        {
            fields.Refuse(capsules ?? quantity, refusal.Sentence);
            return null;
        }
    }

    private (CapsuleCount[]? Capsules, Formulation? Formulation) Coded(RowFields fields)
    {
        int? count = fields.Whole(quantity, LedgerColumns.Quantity, CapsuleCount.Accepted);
        if (fields.Text(code, LedgerColumns.Code, "a code of the formulary") is not { } text)
        {
            return default;
        }

        if (formulary.Find(text) is not { StrengthsInMilligrams: [var strength] } product)
        {
            fields.SayUnreadable(code, text, "a code of the formulary whose product has one strength");
            return default;
        }

        return count is { } number ? ([CapsuleCount.OfStrength(strength, number)], product.Formulation) : default;
    }
}
