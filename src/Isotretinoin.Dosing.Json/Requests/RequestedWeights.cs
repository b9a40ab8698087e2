namespace Isotretinoin.Dosing.Json;

/// <summary><c>weights</c>: a list of weights in one of their three forms, each with its <c>date</c>.</summary>
internal static class RequestedWeights
{
    private static readonly PropertyNames Names = new("date", "kg", "lb", "st");

    public static WeightHistory Read(ref RequestReader reader)
    {
        RequestReader list = reader;
        var weights = new List<DatedWeight>();
        reader.List();
        while (reader.NextItem())
        {
            weights.Add(ReadOne(ref reader));
        }

        try
        {
            return WeightHistory.Of([.. weights]);
        }
        catch (HistoryException refused)
        {
            string path = list.Path;
            throw new RefusalException(refused, path[..path.LastIndexOf('.')], path);
        }
    }

    private static DatedWeight ReadOne(ref RequestReader reader)
    {
        RequestReader weight = reader;
        DateOnly? date = null;
        WeightParts parts = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            if (name == "date")
            {
                date = reader.Date();
            }
            else
            {
                parts.Add(name, reader.Number());
            }
        }

        return DatedWeight.On(date ?? throw reader.Missing(properties, "date"), parts.Weight(weight));
    }
}
