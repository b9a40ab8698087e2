namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>The mapping tables of the documentation against the tables of the code: each row has what the code has, and no more.</summary>
public sealed class FhirPageFacts
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathOf("docs/fhir-mapping.md"));

    [Theory]
    [InlineData("capsules")]
    [InlineData("tablets")]
    [InlineData("mg")]
    [InlineData("g")]
    [InlineData("ug")]
    public void The_units_of_a_dose_are_those_of_the_page(string name) => Assert.Multiple(
        () => Assert.Equal(Sorted(DoseUnit.ByCode.Where(unit => unit.Value.Unit.Name == name).Select(unit => unit.Key)), Row(name, 1)),
        () => Assert.Equal(Sorted(DoseUnit.ByText.Where(unit => unit.Value.Name == name).Select(unit => unit.Key)), Row(name, 2)));

    [Fact]
    public void The_schedules_are_those_of_the_page() => Assert.Equal(Sorted(ScheduleCodes.Schedules.Keys), Row("schedules", 1));

    [Fact]
    public void The_times_of_day_are_those_of_the_page() => Assert.Multiple(
        () => Assert.Equal(Sorted(ScheduleCodes.Morning), Row("morning", 1)),
        () => Assert.Equal(Sorted(ScheduleCodes.Evening), Row("evening", 1)),
        () => Assert.Equal(Sorted(ScheduleCodes.AnyMeal), Row("any meal", 1)));

    [Fact]
    public void The_units_and_codes_of_a_weight_are_those_of_the_page() => Assert.Multiple(
        () => Assert.Equal(Sorted(WeightUnits.ByCode.Keys), Row("units of a weight", 1)),
        () => Assert.Equal(Sorted(ObservationReader.Measured), Row("measured weights", 1)),
        () => Assert.Equal(Sorted(ObservationReader.Otherwise), Row("weights that are not used", 1)));

    private static string[] Row(string name, int column)
    {
        string row = Assert.Single(Page, line => line.StartsWith($"| {name} |", StringComparison.Ordinal));
        string[] ticked = row.Split(" | ")[column].Split('`');
        return Sorted(ticked.Where((_, place) => place % 2 == 1));
    }

    private static string[] Sorted(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];
}
