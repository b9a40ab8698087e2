using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class QuantityConverterProperties
{
    private static readonly JsonSerializerOptions Options = DosingJson.AddQuantities(new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });

    private static readonly Gen<Formulation> Formulations = Gen.Elements(Formulation.All.ToArray());

    [Law]
    public Property Weights_come_back_as_they_were() => ComesBack(() =>
        from grams in Gen.Choose(1, 500_000)
        select BodyWeight.FromKilograms(grams / 1000m));

    [Law]
    public Property Weight_based_doses_come_back_as_they_were() => ComesBack(() =>
        from micrograms in Gen.Choose(1, 10_000)
        from formulation in Formulations
        select WeightBasedDose.FromMilligramsPerKilogramPerDay(micrograms / 1000m, formulation));

    [Law]
    public Property Cumulative_doses_come_back_as_they_were() => ComesBack(() =>
        from micrograms in Gen.Choose(1, 1_000_000)
        from formulation in Formulations
        select CumulativeDose.FromMilligramsPerKilogram(micrograms / 1000m, formulation));

    [Law]
    public Property Daily_doses_come_back_as_they_were() => ComesBack(() =>
        from nanograms in Gen.Choose(0, 1_000_000_000)
        from formulation in Formulations
        select DailyDose.FromMilligrams(nanograms / 1_000_000m, formulation));

    [Law]
    public Property Total_doses_come_back_as_they_were() => ComesBack(() =>
        from milligrams in Gen.Choose(0, 499_999)
        from nanograms in Gen.Choose(0, 999_999)
        from formulation in Formulations
        select TotalDose.FromMilligrams(milligrams + (nanograms / 1_000_000m), formulation));

    private static Property ComesBack<TQuantity>(Func<Gen<TQuantity>> quantities) => Law.ForAll(quantities, quantity =>
    {
        string json = JsonSerializer.Serialize(quantity, Options);
        Assert.Equal($"\"{quantity}\"", json);
        Assert.Equal(quantity, JsonSerializer.Deserialize<TQuantity>(json, Options));
    });
}
