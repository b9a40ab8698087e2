using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>MedicationRequests, typed by hand from the specification.</summary>
public sealed class WrittenRequestFacts
{
    private const string Capsules = "\"system\":\"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm\",\"code\":\"CAP\"";
    private const string Route = "\"route\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"26643006\"}],\"text\":\"Oral\"}";
    private const string Ordered = "\"type\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/dose-rate-type\",\"code\":\"ordered\"}],\"text\":\"Ordered\"}";
    private const string Food = "\"additionalInstruction\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"311504000\"}],\"text\":\"With or after food\"}]";

    private static readonly FhirRecord Record = FhirRecord.Of(Hooking.Codes, Hooking.Address, "Patient/p1", Hooking.Today);

    [Fact]
    public void A_supply_is_one_request_for_each_strength_with_a_dosage_for_each_time()
    {
        Course course = Course.Plan(
            Titration.StartAt(Formulation.Conventional.MilligramsPerKilogramPerDay(0.5m)).StartingOn(new DateOnly(2026, 12, 1))
                .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily),
            CumulativeTarget.At(120m, Formulation.Conventional));
        JsonElement bundle = Written(output => FhirRequests.Write(output, course.Supplies(30)[..1].AsSpan(), Record.By("Practitioner/d1").In("Encounter/e1")));

        // 0.5 mg/kg/day for 64.3 kg is 32.15 mg: 20 mg in the morning and 10 mg in the evening.
        Assert.Equal("collection", Hooking.TextOf(bundle, "type"));
        Assert.Equal(
            $$$$"""
            {"resourceType":"MedicationRequest","status":"draft","intent":"order","medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"197844","display":"Isotretinoin 20 MG Oral Capsule"}],"text":"Isotretinoin 20 MG Oral Capsule"},"subject":{"reference":"Patient/p1"},"encounter":{"reference":"Encounter/e1"},"authoredOn":"2026-11-27","requester":{"reference":"Practitioner/d1"},"dosageInstruction":[{"sequence":1,"text":"Take 1 capsule by mouth in the morning with food.",{{{{Food}}}},"timing":{"repeat":{"boundsPeriod":{"start":"2026-12-01","end":"2026-12-30"},"frequency":1,"period":1,"periodUnit":"d","when":["MORN"]}},{{{{Route}}}},"doseAndRate":[{{{{{Ordered}}}},"doseQuantity":{"value":1,"unit":"capsule",{{{{Capsules}}}}}}]}],"dispenseRequest":{"numberOfRepeatsAllowed":0,"quantity":{"value":30,"unit":"capsules",{{{{Capsules}}}}},"expectedSupplyDuration":{"value":30,"unit":"days","system":"http://unitsofmeasure.org","code":"d"}}}
            """,
            Resources(bundle)[0]);
        Assert.Contains("\"when\":[\"EVE\"]", Resources(bundle)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "\"frequency\":1,\"period\":1,\"periodUnit\":\"d\"}")]
    [InlineData("10", "\"frequency\":1,\"period\":2,\"periodUnit\":\"d\"}")]
    [InlineData("1000", "\"frequency\":1,\"period\":4,\"periodUnit\":\"d\"}")]
    [InlineData("mon-wed-fri", "\"frequency\":1,\"period\":1,\"periodUnit\":\"d\",\"dayOfWeek\":[\"mon\",\"wed\",\"fri\"]}")]
    // 2026-11-27 is a Friday: the first, third and fifth day from it are Friday, Sunday and Tuesday.
    [InlineData("1010100", "\"frequency\":1,\"period\":1,\"periodUnit\":\"d\",\"dayOfWeek\":[\"tue\",\"fri\",\"sun\"]}")]
    public void The_days_of_a_pattern_are_a_period_or_days_of_the_week(string pattern, string expected)
    {
        Order order = Order.Of(IntakePattern.Parse(pattern, provider: null), OrderLine.OnceDaily(20, 2)).WithFormulation(Formulation.Conventional).WithDate(Hooking.Today);

        Assert.Contains($"\"timing\":{{\"repeat\":{{{expected}", Assert.Single(Resources(Written(output => FhirRequests.Write(output, order, Record)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1100")]
    [InlineData("01")]
    public void Days_that_cannot_be_said_are_in_the_text_alone(string pattern)
    {
        Order order = Order.Of(IntakePattern.Parse(pattern, provider: null), OrderLine.OnceDaily(20, 2)).WithFormulation(Formulation.Conventional).WithDate(Hooking.Today);
        string written = Assert.Single(Resources(Written(output => FhirRequests.Write(output, order, Record))));

        Assert.DoesNotContain("\"timing\"", written, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Take 2 capsules by mouth", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_days_in_turn_are_the_capsules_of_both_every_day_and_the_rest_every_other_day()
    {
        // 40 mg and 60 mg in turn, of 20 mg capsules alone: two every day, and one more from the second day.
        TitrationStep inTurn = TitrationStep.Cycling(Formulation.Conventional.MilligramsPerDay(40), Formulation.Conventional.MilligramsPerDay(60)).For(30);
        Course course = Course.Plan(Titration.Of(inTurn).StartingOn(new DateOnly(2026, 12, 1))
            .MadeWith(Catalogue.UsConventional.Stocking(20), BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.OnceDaily));
        JsonElement request = JsonDocument.Parse(Assert.Single(Resources(Written(output => FhirRequests.Write(output, course.Supplies(30).AsSpan(), Record))))).RootElement;

        Assert.Equal(
            [("2026-12-01", 1, 2), ("2026-12-02", 2, 1)],
            request.GetProperty("dosageInstruction").EnumerateArray().Select(dosage => (
                Hooking.TextOf(dosage.GetProperty("timing").GetProperty("repeat").GetProperty("boundsPeriod"), "start"),
                dosage.GetProperty("timing").GetProperty("repeat").GetProperty("period").GetInt32(),
                dosage.GetProperty("doseAndRate")[0].GetProperty("doseQuantity").GetProperty("value").GetInt32())));
        Assert.Equal(75, request.GetProperty("dispenseRequest").GetProperty("quantity").GetProperty("value").GetInt32());
    }

    [Fact]
    public void A_capsule_without_a_code_has_a_text_and_none_is_made_up()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(28, 1)).WithFormulation(Formulation.Micronized).WithDate(Hooking.Today);

        Assert.Contains(
            "\"medicationCodeableConcept\":{\"text\":\"Isotretinoin 28 mg oral capsule (micronized)\"}",
            Assert.Single(Resources(Written(output => FhirRequests.Write(output, order, Record)))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_of_nothing_has_no_entries() =>
        Assert.Equal("""{"resourceType":"Bundle","type":"collection"}""", Written(output => FhirRequests.Write(output, [], Record)).GetRawText());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Patient/p 1")]
    public void A_reference_has_no_spaces(string patient) =>
        Assert.Throws<ArgumentException>(() => FhirRecord.Of(Hooking.Codes, Hooking.Address, patient, Hooking.Today));

    [Fact]
    public void An_address_is_absolute() => Assert.Multiple(
        () => Assert.Throws<ArgumentException>(() => FhirRecord.Of(Hooking.Codes, new Uri("dosing", UriKind.Relative), "Patient/p1", Hooking.Today)),
        () => Assert.Throws<ArgumentException>(() => CdsSite.Of(Hooking.Codes, new Uri("dosing", UriKind.Relative))));

    [Fact]
    public void An_offer_is_of_one_formulation() => Assert.Throws<FormulationMismatchException>(() => CdsSite.Of(Hooking.Codes, Hooking.Address).Offering(
        Catalogue.AbsoricaLd, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.At(120m, Formulation.Micronized)));

    private static JsonElement Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)).RootElement;
    }

    private static string[] Resources(JsonElement bundle) => [.. bundle.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetRawText())];
}
