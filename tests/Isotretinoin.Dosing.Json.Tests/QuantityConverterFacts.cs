using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class QuantityConverterFacts
{
    private static readonly JsonSerializerOptions Options = DosingJson.AddQuantities(new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });

    private static readonly Order Example = new(
        BodyWeight.FromKilograms(70.3m),
        WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional),
        CumulativeDose.FromMilligramsPerKilogram(96, Formulation.Micronized),
        DailyDose.FromMilligrams(40, Formulation.Lidose),
        TotalDose.FromMilligrams(7740, Formulation.Conventional),
        Earlier: null);

    private const string Text =
        """{"Weight":"70.3 kg","Dose":"0.5 mg/kg/day conventional","Target":"96 mg/kg micronized","Day":"40 mg/day lidose","Taken":"7740 mg conventional","Earlier":null}""";

    [Fact]
    public void Quantities_are_written_as_their_text() => Assert.Equal(Text, JsonSerializer.Serialize(Example, Options));

    [Fact]
    public void Quantities_are_read_back_as_they_were() => Assert.Equal(Example, JsonSerializer.Deserialize<Order>(Text, Options));

    [Theory]
    [InlineData("\"Weight\":\"70.3 kg\",")]
    [InlineData("\"Dose\":\"0.5 mg/kg/day conventional\",")]
    [InlineData("\"Target\":\"96 mg/kg micronized\",")]
    [InlineData("\"Day\":\"40 mg/day lidose\",")]
    [InlineData("\"Taken\":\"7740 mg conventional\",")]
    public void A_missing_quantity_is_an_error(string property) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Order>(Text.Replace(property, "", StringComparison.Ordinal), Options));

    [Fact]
    public void A_quantity_missing_from_settable_properties_is_an_error()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Note>("{}", Options));
        Assert.Equal(70.3m, JsonSerializer.Deserialize<Note>("""{"Weight":"70.3 kg"}""", Options)!.Weight.Kilograms);
    }

    [Fact]
    public void A_quantity_missing_from_a_constructor_never_passes_for_one()
    {
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Measurement>("{}", Options)!.Weight.Kilograms);
        Assert.Equal(70.3m, JsonSerializer.Deserialize<Measurement>("""{"Weight":"70.3 kg"}""", Options)!.Weight.Kilograms);
    }

    [Fact]
    public void A_quantity_that_may_be_absent_is_declared_nullable() =>
        Assert.Null(JsonSerializer.Deserialize<Order>(Text.Replace(",\"Earlier\":null", "", StringComparison.Ordinal), Options)!.Earlier);

    [Theory]
    [InlineData("null")]
    [InlineData("70.3")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"no weight\"")]
    [InlineData("\"70,3 kg\"")]
    [InlineData("\"0 kg\"")]
    [InlineData("\"501 kg\"")]
    public void A_text_that_is_not_a_weight_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BodyWeight>(json, Options));

    [Theory]
    [InlineData("null")]
    [InlineData("0.5")]
    [InlineData("\"0.5 mg/kg/day\"")]
    [InlineData("\"0.5 mg/kg conventional\"")]
    [InlineData("\"0.0005 mg/kg/day conventional\"")]
    [InlineData("\"11 mg/kg/day conventional\"")]
    public void A_text_that_is_not_a_dose_with_its_formulation_is_an_error(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<WeightBasedDose>(json, Options));

    [Fact]
    public void A_default_value_is_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(BodyWeight), Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(DailyDose), Options));
    }

    [Fact]
    public void Options_without_a_resolver_are_refused_because_a_missing_value_would_go_unseen() =>
        Assert.Throws<ArgumentException>(() => DosingJson.AddQuantities(new JsonSerializerOptions()));

    private sealed record Order(BodyWeight Weight, WeightBasedDose Dose, CumulativeDose Target, DailyDose Day, TotalDose Taken, BodyWeight? Earlier)
    {
        // Computed, and not read.
        [JsonIgnore]
        public BodyWeight Current => Earlier ?? Weight;
    }

    private sealed class Measurement(BodyWeight weight)
    {
        public BodyWeight Weight { get; } = weight;
    }

    private sealed class Note
    {
        public BodyWeight Weight { get; set; }
    }
}
