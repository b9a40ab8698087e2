namespace Isotretinoin.Dosing.Json;

/// <summary><c>pill-count</c>: what was taken by supplies less capsules left, how far that agrees with what was reported, and the next supply net of what is in hand.</summary>
internal static class PillCountRequest
{
    private static readonly PropertyNames Names = new("op", "id", "formulation", "supplies", "countedOn", "left", "reported", "next");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        Formulation? formulation = null;
        List<DispensedSupply>? supplies = null;
        DateOnly? countedOn = null;
        CapsuleCount[]? left = null;
        DoseHistory? reported = null;
        (DosingCycle Cycle, int Days)? next = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "id":
                    reader.ReadId();
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
                case "supplies":
                    supplies = RequestedSupplies.Read(ref reader);
                    break;
                case "countedOn":
                    countedOn = reader.Date();
                    break;
                case "left":
                    left = RequestedCapsules.Read(ref reader, TotalDose.Accepted);
                    break;
                case "reported":
                    reported = RequestedHistory.Read(ref reader);
                    break;
                case "next":
                    next = RequestedSupply.Read(ref reader, formulary);
                    break;
            }
        }

        PillCount count = Count(
            formulation ?? throw RequestedFormulation.Missing(reader, properties),
            supplies ?? throw reader.Missing(properties, "supplies"),
            countedOn ?? throw reader.Missing(properties, "countedOn"),
            left ?? throw reader.Missing(properties, "left"));
        return new PillCountResult(
            count, reported is null ? null : count.AgreementWith(reported), next is { } supply ? count.InHand.SupplyFor(supply.Cycle, supply.Days) : null);
    }

    private static PillCount Count(Formulation formulation, List<DispensedSupply> supplies, DateOnly countedOn, CapsuleCount[] left)
    {
        try
        {
            return PillCount.Of(formulation, [.. supplies], countedOn, left);
        }
        catch (HistoryException refused)
        {
            throw new RefusalException(refused, "$", "$.supplies");
        }
    }
}
