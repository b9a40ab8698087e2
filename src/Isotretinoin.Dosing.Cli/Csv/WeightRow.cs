namespace Isotretinoin.Dosing.Cli;

/// <summary>A line of dated body weights.</summary>
internal sealed class WeightRow
{
    private readonly FileColumn? date;
    private readonly FileColumn? kilograms;
    private readonly FileColumn? pounds;

    /// <param name="columns">The columns of the file.</param>
    /// <param name="csv">The file.</param>
    /// <param name="request">Receives the mistakes of the header.</param>
    public WeightRow(FileColumns columns, CsvFile csv, TypedRequest request)
    {
        date = columns.Find(LedgerColumns.Date);
        kilograms = columns.Find(LedgerColumns.Kilograms);
        pounds = columns.Find(LedgerColumns.Pounds);
        if (!columns.Has(LedgerColumns.Patient) || date is null || (kilograms is null) == (pounds is null))
        {
            request.Add(Mistake.At(
                csv.Header,
                $"These are not the columns of weights. Accepted: {LedgerColumns.Patient}, {LedgerColumns.Date}, and "
                    + $"{LedgerColumns.Kilograms} or {LedgerColumns.Pounds}; other names with --weight-columns."));
        }
    }

    /// <summary>The weight; null, with problems, when it cannot be read.</summary>
    public Weighing? Read(RowFields fields)
    {
        DateOnly? day = fields.Date(date, LedgerColumns.Date);
        BodyWeight? weight = kilograms is not null
            ? fields.Weight(kilograms, WeightUnit.Kilogram)
            : fields.Weight(pounds!, WeightUnit.Pound);
        return day is { } weighed && weight is { } known ? Weighing.On(weighed, known) : null;
    }
}
