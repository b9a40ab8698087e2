namespace Isotretinoin.Dosing.Json;

/// <summary>A history: <c>periods</c>, and <c>missed</c> and <c>partial</c> dates, which may come before the periods that they belong to.</summary>
internal sealed class RequestedHistory
{
    private static readonly PropertyNames Names = new("periods", "missed", "partial");
    private static readonly PropertyNames PartialNames = new("date", "mg");

    private readonly List<DosePeriod> periods = [];
    private readonly List<DateOnly> missed = [];
    private readonly List<(DateOnly Date, decimal Milligrams)> partial = [];

    public bool HasPeriods { get; private set; }

    /// <summary>Reads a history that stands in an object of its own.</summary>
    public static DoseHistory Read(ref RequestReader reader)
    {
        RequestReader holder = reader;
        var history = new RequestedHistory();
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            history.ReadList(name, ref reader);
        }

        return history.HasPeriods ? history.ToHistory(holder.Path) : throw reader.Missing(properties, "periods");
    }

    /// <summary>Reads one of the three lists; nothing when the property is another.</summary>
    public void ReadList(string name, ref RequestReader reader)
    {
        switch (name)
        {
            case "periods":
                ReadPeriods(ref reader);
                break;
            case "missed":
                ReadMissed(ref reader);
                break;
            case "partial":
                ReadPartial(ref reader);
                break;
        }
    }

    /// <summary>The history. A refusal points at an element of the lists, in the object at a path that holds them.</summary>
    public DoseHistory ToHistory(string holder)
    {
        try
        {
            DoseHistory history = DoseHistory.Of([.. periods]).WithMissedDates([.. missed]);
            return history.WithPartialDays([.. partial.Select(day => PartialDay.On(day.Date, DailyDose.FromMilligrams(day.Milligrams, FormulationOn(history, day.Date))))]);
        }
        catch (HistoryException refused)
        {
            throw new RefusalException(refused, holder, holder);
        }
    }

    private void ReadPeriods(ref RequestReader reader)
    {
        HasPeriods = true;
        reader.List();
        while (reader.NextItem())
        {
            periods.Add(RequestedPeriod.Read(ref reader));
        }
    }

    private void ReadMissed(ref RequestReader reader)
    {
        reader.List();
        while (reader.NextItem())
        {
            missed.Add(reader.Date());
        }
    }

    private void ReadPartial(ref RequestReader reader)
    {
        reader.List();
        while (reader.NextItem())
        {
            DateOnly? date = null;
            decimal? milligrams = null;
            ObjectProperties properties = reader.Object(PartialNames);
            while (reader.Next(ref properties) is { } name)
            {
                switch (name)
                {
                    case "date":
                        date = reader.Date();
                        break;
                    case "mg":
                        milligrams = reader.Number(DailyDose.Accepted, ErrorCode.DoseOutOfRange);
                        break;
                }
            }

            partial.Add((date ?? throw reader.Missing(properties, "date"), milligrams ?? throw reader.Missing(properties, "mg")));
        }
    }

    // A date outside every period is refused by the history, whatever its milligrams.
    private static Formulation FormulationOn(DoseHistory history, DateOnly date) => history.PeriodOn(date)?.Formulation ?? Formulation.Conventional;
}
