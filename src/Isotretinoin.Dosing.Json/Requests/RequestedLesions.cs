namespace Isotretinoin.Dosing.Json;

/// <summary><c>lesions</c>: <c>{"comedones":30,"inflammatory":20,"nodules":6}</c>.</summary>
internal static class RequestedLesions
{
    private static readonly PropertyNames Names = new("comedones", "inflammatory", "nodules");

    public static LesionCounts Read(ref RequestReader reader)
    {
        int? comedones = null;
        int? inflammatory = null;
        int? nodules = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            int count = reader.Whole(0, LesionCounts.Most, ErrorCode.LesionsOutOfRange);
            switch (name)
            {
                case "comedones":
                    comedones = count;
                    break;
                case "inflammatory":
                    inflammatory = count;
                    break;
                case "nodules":
                    nodules = count;
                    break;
            }
        }

        return LesionCounts.Of(
            comedones ?? throw reader.Missing(properties, "comedones"),
            inflammatory ?? throw reader.Missing(properties, "inflammatory"),
            nodules ?? throw reader.Missing(properties, "nodules"));
    }
}
