namespace Isotretinoin.Dosing.Json;

/// <summary><c>supplies</c>: <c>{"date":…,"capsules":[…]}</c>, what was dispensed and when.</summary>
internal static class RequestedSupplies
{
    private static readonly PropertyNames Names = new("date", "capsules");

    public static List<DispensedSupply> Read(ref RequestReader reader)
    {
        RequestReader list = reader;
        var supplies = new List<DispensedSupply>();
        decimal milligrams = 0;
        reader.List();
        while (reader.NextItem())
        {
            DispensedSupply supply = ReadOne(ref reader);
            milligrams += supply.Capsules.Sum(c => (decimal)c.StrengthInMilligrams * c.Count);
            if (!TotalDose.Accepted.Contains(milligrams))
            {
                throw list.Refusal(ErrorCode.DoseOutOfRange, $"These supplies are more than is accepted: {TotalDose.Accepted}.");
            }

            supplies.Add(supply);
        }

        return supplies;
    }

    private static DispensedSupply ReadOne(ref RequestReader reader)
    {
        RequestReader supply = reader;
        DateOnly? date = null;
        CapsuleCount[]? capsules = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "date":
                    date = reader.Date();
                    break;
                case "capsules":
                    capsules = RequestedCapsules.Read(ref reader, TotalDose.Accepted);
                    break;
            }
        }

        DateOnly dispensed = date ?? throw reader.Missing(properties, "date");
        CapsuleCount[] known = capsules ?? throw reader.Missing(properties, "capsules");
        return known.Length > 0 ? DispensedSupply.On(dispensed, known) : throw supply.Refusal(ErrorCode.DoseNotStated, "A supply has at least one capsule.");
    }
}
