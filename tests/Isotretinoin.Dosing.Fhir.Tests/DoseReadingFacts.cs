namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Doses of a 20 mg capsule, once a day: what is read, typed by hand from the table of doses.</summary>
public sealed class DoseReadingFacts
{
    private const string One = "20 mg capsules, 1 once daily";
    private const string Two = "20 mg capsules, 2 once daily";
    private const string NotWhole = "- [dose.not-whole-capsules!]";
    private const string NoUnit = "- [dose.unit!]";

    [Theory]
    [InlineData("""{"value":2,"system":"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm","code":"CAP"}""", Two)]
    [InlineData("""{"value":2.0,"code":"CAP"}""", Two)]
    [InlineData("""{"value":2e0,"code":"CAP"}""", Two)]
    [InlineData("""{"value":2,"system":"http://snomed.info/sct","code":"732937005"}""", Two)]
    [InlineData("""{"value":2,"code":"732937005"}""", NoUnit)]
    [InlineData("""{"value":2,"system":"http://unitsofmeasure.org","code":"{capsule}"}""", Two)]
    [InlineData("""{"value":2,"code":"{Capsule}"}""", Two)]
    [InlineData("""{"value":2,"code":"{cap}"}""", Two)]
    [InlineData("""{"value":2,"code":"{pill}"}""", Two)]
    [InlineData("""{"value":2,"code":"{Pill}"}""", Two)]
    [InlineData("""{"value":2,"system":"http://unitsofmeasure.org","code":"1"}""", Two)]
    [InlineData("""{"value":2,"code":"1"}""", NoUnit)]
    [InlineData("""{"value":2,"unit":"capsules"}""", Two)]
    [InlineData("""{"value":2,"code":"TAB"}""", Two + " [dose.unit-form]")]
    [InlineData("""{"value":40,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}""", Two)]
    [InlineData("""{"value":0.04,"code":"g"}""", Two)]
    [InlineData("""{"value":40000,"code":"ug"}""", Two)]
    [InlineData("""{"value":20,"unit":"mg"}""", One)]
    [InlineData("""{"value":20.000000000000000000000000000001,"code":"mg"}""", NotWhole)]
    [InlineData("""{"value":30,"code":"mg"}""", NotWhole)]
    [InlineData("""{"value":10,"code":"mg"}""", NotWhole)]
    [InlineData("""{"value":1.5,"code":"CAP"}""", NotWhole)]
    [InlineData("""{"value":0,"code":"CAP"}""", NotWhole)]
    [InlineData("""{"value":-2,"code":"CAP"}""", NotWhole)]
    [InlineData("""{"value":1e400,"code":"mg"}""", NotWhole)]
    [InlineData("""{"value":"2","code":"CAP"}""", NotWhole)]
    [InlineData("""{"value":2,"unit":"mg","code":"CAP"}""", NoUnit)]
    [InlineData("""{"value":2}""", NoUnit)]
    [InlineData("""{"value":2,"unit":"ea"}""", NoUnit)]
    [InlineData("""{"value":2,"code":"mL"}""", NoUnit)]
    [InlineData("""{"code":"CAP"}""", "- [dose.missing!]")]
    [InlineData("""{"value":2,"comparator":"<","code":"CAP"}""", "- [dose.comparator!]")]
    [InlineData("""{"value":0.5,"code":"mg/kg"}""", "- [dose.per-kilogram!]")]
    [InlineData("""{"value":1,"unit":"mg/kg/day","code":"mg/kg/d"}""", "- [dose.per-kilogram!]")]
    public void A_quantity_is_read_by_its_unit(string quantity, string expected) => Is(expected, $$"""[{"doseQuantity":{{quantity}}}]""");

    [Theory]
    [InlineData("""[{"doseRange":{"low":{"value":2,"code":"CAP"},"high":{"value":2,"code":"CAP"}}}]""", Two)]
    [InlineData("""[{"doseRange":{"low":{"value":1,"code":"CAP"},"high":{"value":40,"code":"mg"}}}]""", "- [dose.range!]")]
    [InlineData("""[{"doseRange":{"low":{"value":1,"code":"CAP"},"high":{"value":2,"code":"CAP"}}}]""", "- [dose.range!]")]
    [InlineData("""[{"doseRange":{"high":{"value":2,"code":"CAP"}}}]""", "- [dose.range!]")]
    [InlineData("""[{"rateQuantity":{"value":40,"code":"mg/d"}}]""", NoUnit)]
    [InlineData("""[{"type":{"text":"ordered"}}]""", "- [dose.missing!]")]
    [InlineData("""[{"doseQuantity":{"value":2,"code":"CAP"}},{"doseQuantity":{"value":40,"code":"mg"}}]""", Two)]
    [InlineData("""[{"doseQuantity":{"value":2,"code":"CAP"}},{"doseQuantity":{"value":20,"code":"mg"}}]""", "- [dose.contradiction!]")]
    [InlineData("""[{"doseQuantity":{"value":0.5,"code":"mg/kg"}},{"doseQuantity":{"value":40,"code":"mg"}}]""", Two + " [element.not-read~]")]
    [InlineData("""[{"doseQuantity":{"value":0.5,"code":"mg/kg"}},{"doseQuantity":{"value":3,"code":"mL"}}]""", "- [dose.per-kilogram!]")]
    [InlineData("""{"doseQuantity":{"value":2,"code":"CAP"}}""", Two)]
    public void The_entries_of_a_dose_come_to_the_same(string doseAndRate, string expected) => Is(expected, doseAndRate);

    [Theory]
    [InlineData("", "- [dose.missing!]")]
    [InlineData("{}", "- [dose.missing!]")]
    [InlineData("""{"text":"one capsule a day"}""", "- [dose.text-only!]")]
    [InlineData("""{"doseQuantity":{"value":2,"code":"CAP"},"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}}}""", "- [dose.missing!]")]
    public void An_order_without_a_dose_is_not_read(string dosages, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(Written.Request(Written.RxNorm("404062"), dosages))));

    [Theory]
    [InlineData("200", "mg", "200 mg in the morning and 200 mg in the evening [medication.strength-unknown]")]
    [InlineData("0.2", "g", "200 mg in the morning and 200 mg in the evening [medication.strength-unknown]")]
    [InlineData("22.5", "mg", NotWhole)]
    [InlineData("10001", "mg", NotWhole)]
    [InlineData("6000", "mg", "- [dose.not-whole-capsules!, medication.strength-unknown]")]
    [InlineData("1", "CAP", "- [medication.strength-unknown!]")]
    [InlineData("2", "mL", NoUnit)]
    public void A_drug_of_unknown_strength_is_read_in_milligrams(string value, string unit, string expected) => Assert.Equal(
        expected,
        Written.Said(Written.Orders(Written.Request(Written.RxNorm("6064"), Written.Dosage(Written.DoseOf(value, unit), Written.Twice)))));

    [Fact]
    public void A_range_says_both_ends_and_what_they_come_to()
    {
        const string Range = """[{"doseRange":{"low":{"value":1,"code":"CAP"},"high":{"value":2,"code":"CAP"}}}]""";
        FhirOrder order = Assert.Single(Written.Orders(Written.Request(Written.RxNorm("404062"), Written.Dosage(Range, Written.Twice))).Orders);
        Remark remark = Assert.Single(order.Remarks);

        Assert.Equal("Read a range, 1 capsule (40 mg/day) to 2 capsules (80 mg/day) at a time. Accepted: one dose.", remark.Sentence);
        Assert.Equal("MedicationRequest.dosageInstruction[0].doseAndRate[0].doseRange", remark.Path);
        Assert.Equal("MedicationRequest/m1", remark.Resource);
        Assert.Null(order.Order);
    }

    [Fact]
    public void A_dose_that_the_capsules_do_not_make_says_what_they_make() => Assert.Equal(
        "Read 30 mg, which 20 mg capsules do not make. The nearest that they make are 20 mg and 40 mg.",
        Assert.Single(Assert.Single(Written.Orders(Written.Request(
            Written.RxNorm("404062"), Written.Dosage(Written.DoseOf("30", "mg"), Written.Once))).Orders).Remarks).Sentence);

    private static void Is(string expected, string doseAndRate) => Assert.Equal(
        expected.StartsWith('2') ? expected.Replace("daily", "daily conventional", StringComparison.Ordinal) : expected,
        Written.Said(Written.Orders(Written.Request(Written.RxNorm("404062"), Written.Dosage(doseAndRate, Written.Once)))));
}
