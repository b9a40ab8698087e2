namespace Isotretinoin.Dosing.Json;

/// <summary>So many capsules of one strength: <c>{"mg":40,"count":30}</c>. An order may have a strength that no product has.</summary>
internal readonly record struct StatedCapsules(int Strength, int Count)
{
    private static readonly PropertyNames Names = new("mg", "count");

    public static StatedCapsules Read(ref RequestReader reader, int greatestStrength, int mostCount, ErrorCode countOutOfRange)
    {
        int? strength = null;
        int? count = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "mg":
                    strength = reader.Whole(1, greatestStrength, ErrorCode.DoseOutOfRange);
                    break;
                case "count":
                    count = reader.Whole(1, mostCount, countOutOfRange);
                    break;
            }
        }

        return new(strength ?? throw reader.Missing(properties, "mg"), count ?? throw reader.Missing(properties, "count"));
    }
}
