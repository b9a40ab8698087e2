namespace Isotretinoin.Dosing.Json;

/// <summary><c>next</c> of a count: a step of a titration, made of a product for a weight, and the days to supply.</summary>
internal static class RequestedSupply
{
    private static readonly PropertyNames Names = new("weight", "product", "step", "supplyDays");

    public static (DosingCycle Cycle, int Days) Read(ref RequestReader reader, Formulary formulary)
    {
        RequestedDispensing dispensing = default;
        int? days = null;

        // The step depends on the product and is read after it, wherever it stands.
        RequestReader step = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "step":
                    step = reader;
                    reader.Skip();
                    break;
                case "supplyDays":
                    days = reader.Whole(1, Supply.MostDays, ErrorCode.SupplyOutOfRange);
                    break;
                default:
                    _ = dispensing.TryRead(name, ref reader, formulary);
                    break;
            }
        }

        Product product = dispensing.RequiredProduct(reader, properties);
        BodyWeight weight = dispensing.RequiredWeight(reader, properties);
        int length = days ?? throw reader.Missing(properties, "supplyDays");
        string path = step.IsNowhere ? throw reader.Missing(properties, "step") : step.Path;
        TitrationStep taken = RequestedStep.Read(ref step, product, frequency: null, rounding: null, path);
        Regimen regimen = RequestedRegimen.Made(Titration.StartAt(taken), product, weight, _ => path);
        return (regimen.Steps[0].Cycle, length);
    }
}
