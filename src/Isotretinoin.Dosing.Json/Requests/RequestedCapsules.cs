namespace Isotretinoin.Dosing.Json;

/// <summary><c>capsules</c>: <c>[{"mg":20,"count":2}]</c>, whole strengths and counts.</summary>
internal static class RequestedCapsules
{
    private static readonly PropertyNames Names = new("mg", "count");

    /// <summary>Reads capsules, none or more, that come to no more than an accepted dose.</summary>
    public static CapsuleCount[] Read(ref RequestReader reader, AcceptedRange accepted)
    {
        RequestReader list = reader;
        var capsules = new List<CapsuleCount>();
        long milligrams = 0;
        reader.List();
        while (reader.NextItem())
        {
            CapsuleCount capsule = ReadOne(ref reader);
            milligrams += (long)capsule.StrengthInMilligrams * capsule.Count;
            if (!accepted.Contains(milligrams))
            {
                throw list.Refusal(ErrorCode.DoseOutOfRange, $"These capsules are more than is accepted: {accepted}.");
            }

            capsules.Add(capsule);
        }

        return [.. capsules];
    }

    private static CapsuleCount ReadOne(ref RequestReader reader)
    {
        int? strength = null;
        int? count = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "mg":
                    strength = reader.Whole(1, Product.GreatestStrength, ErrorCode.DoseOutOfRange);
                    break;
                case "count":
                    count = reader.Whole(1, int.MaxValue, ErrorCode.DoseOutOfRange);
                    break;
            }
        }

        return CapsuleCount.OfStrength(strength ?? throw reader.Missing(properties, "mg"), count ?? throw reader.Missing(properties, "count"));
    }
}
