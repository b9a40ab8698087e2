using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Validity.Tests;

/// <summary>What is written is valid by HL7's own definitions.</summary>
public sealed class ValidityFacts
{
    private static readonly Uri Address = new("https://dosing.example.org");

    private static readonly DrugCodes Codes = DrugCodes.RxNorm(Formulation.Conventional)
        .With("https://pharmacy.example.org/drugs", "iso-28", 28, Formulation.Micronized);

    private static readonly FhirRecord Record = FhirRecord.Of(Codes, Address, "Patient/p1", new DateOnly(2026, 11, 27)).By("Practitioner/d1").In("Encounter/e1");

    [Theory]
    [InlineData("""{"resourceType":"MedicationRequest","status":"sketch","intent":"order","medicationCodeableConcept":{"text":"x"},"subject":{"reference":"Patient/p1"}}""")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"draft","intent":"order","medicationCodeableConcept":{"text":"x"}}""")]
    [InlineData("""{"resourceType":"DetectedIssue","severity":"high"}""")]
    public void The_oracle_finds_what_is_wrong(string wrong)
    {
        Exception? thrown = Thrown(() => Assert.NotEmpty(FirelyValidator.Faults(Encoding.UTF8.GetBytes(wrong))));

        Assert.True(thrown is null or Hl7.Fhir.Serialization.DeserializationFailedException, $"{thrown}");
    }

    [Theory]
    [InlineData("conventional")]
    [InlineData("lidose")]
    [InlineData("micronized")]
    public void Supplies_of_a_course_with_steps_and_dates_are_valid(string formulation)
    {
        Formulation known = Formulation.Parse(formulation);
        Product product = Catalogue.Formulary.Products.First(product => product.Formulation == known);
        Titration titration = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, known))
            .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.8m, known), afterDays: 28)
            .StartingOn(new DateOnly(2026, 12, 1));
        Course course = Course.Plan(
            titration.MadeWith(product, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily),
            CumulativeTarget.Between(120m, 150m, known));

        AssertValid(output => FhirRequests.Write(output, course.Supplies(30).AsSpan(), Record));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("10")]
    [InlineData("100")]
    [InlineData("mon-wed-fri")]
    [InlineData("1010100")]
    [InlineData("1100")]
    public void Orders_on_the_days_of_a_pattern_are_valid(string pattern)
    {
        Order order = Order.Of(IntakePattern.Parse(pattern, provider: null), OrderLine.TwiceDaily(20, 1, 1), OrderLine.OnceDaily(10, 1))
            .WithFormulation(Formulation.Conventional).WithDate(new DateOnly(2026, 11, 27)).ForDays(28).WithRefills(1);

        AssertValid(output => FhirRequests.Write(output, order, Record));
    }

    [Fact]
    public void An_order_without_a_code_a_quantity_and_a_supply_is_valid()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(200, 2));

        AssertValid(output => FhirRequests.Write(output, order, Record));
    }

    [Fact]
    public void A_collection_of_nothing_is_valid() => AssertValid(output => FhirRequests.Write(output, [], Record));

    [Fact]
    public void Findings_are_valid()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(40, 5).Dispensing(90)).WithFormulation(Formulation.Conventional)
            .WithDate(new DateOnly(2026, 11, 27)).ForDays(30).WithRefills(3);
        PatientFacts patient = PatientFacts.NoneKnown.WithWeightAsWritten("155 mg").With(PatientFlag.Pregnant, YesNoUnknown.Yes)
            .WithBirthDate(new DateOnly(2016, 1, 1));
        var review = Review.Of(order, patient, [.. Guidelines.All]);

        Assert.True(review.Findings.Select(finding => finding.Severity).Distinct().Count() == 3);
        AssertValid(output => FhirFindings.Write(output, review, Record, "MedicationRequest/m1"));
        AssertValid(output => FhirFindings.Write(output, review, Record));
    }

    [Fact]
    public void Outcomes_are_valid()
    {
        Refusal refusal = Refusal.Of(RefusalCode.DoseNotStated, "doses", "Accepted: at least one capsule.");

        AssertValid(output => FhirOutcome.Write(output, Address, refusal));
        AssertValid(output => FhirOutcome.Write(output, Address, ReadOnlySpan<Remark>.Empty));
    }

    [Fact]
    public void A_request_that_is_refused_is_answered_with_a_valid_outcome()
    {
        var hooks = CdsHooks.Of(CdsSite.Of(Codes, Address));

        AssertValid(output => Assert.Equal(CdsHooks.BadRequest, hooks.Answer("isotretinoin-order-sign", "{\"hook\":\"order-sign\"}"u8, new DateOnly(2026, 11, 27), output)));
        AssertValid(output => Assert.Equal(CdsHooks.NotFound, hooks.Answer("patient-view", "{}"u8, new DateOnly(2026, 11, 27), output)));
    }

    // The dose is above the range, is taken at once, and is supplied with too many capsules: orders are changed, made and deleted.
    [Theory]
    [InlineData("197845", 3, 90)]
    [InlineData("197844", 3, 100)]
    [InlineData("197844", 2, 60)]
    public void Orders_of_suggestions_are_valid(string drug, int capsules, int quantity)
    {
        var hooks = CdsHooks.Of(CdsSite.Of(Codes, Address, Guidelines.UnitedStatesLabel, Guidelines.Ipledge).Offering(
            Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.At(120m, Formulation.Conventional)));
        string request = $$$$"""
            {"hook":"order-sign","hookInstance":"1","context":{"userId":"Practitioner/d1","patientId":"p1","draftOrders":{"resourceType":"Bundle","type":"collection","entry":[{"resource":
            {"resourceType":"MedicationRequest","id":"m1","status":"draft","intent":"order","medicationCodeableConcept":{"coding":[{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{{{{drug}}}}"}]},
            "subject":{"reference":"Patient/p1"},"authoredOn":"2026-11-27","requester":{"reference":"Practitioner/d1"},
            "dosageInstruction":[{"timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}},"doseAndRate":[{"doseQuantity":{"value":{{{{capsules}}}},"code":"CAP","system":"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"}}]}],
            "dispenseRequest":{"numberOfRepeatsAllowed":2,"quantity":{"value":{{{{quantity}}}},"code":"CAP","system":"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"},
            "expectedSupplyDuration":{"value":30,"code":"d","system":"http://unitsofmeasure.org"} } } }]} },"extension":{"org.isotretinoin-dosing.facts":{"weights":[{"date":"2026-11-20","kg":64.3}]} } }
            """;
        var output = new ArrayBufferWriter<byte>();
        Assert.Equal(CdsHooks.Ok, hooks.Answer("isotretinoin-order-sign", Encoding.UTF8.GetBytes(request), new DateOnly(2026, 11, 27), output));
        JsonElement[] orders =
        [
            .. JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("cards")[0].GetProperty("suggestions").EnumerateArray()
                .SelectMany(suggestion => suggestion.GetProperty("actions").EnumerateArray()).Select(action => action.GetProperty("resource")),
        ];

        Assert.NotEmpty(orders);
        Assert.All(orders, order => Assert.Empty(FirelyValidator.Faults(Encoding.UTF8.GetBytes(order.GetRawText()))));
    }

    private static void AssertValid(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);

        Assert.Empty(FirelyValidator.Faults(output.WrittenSpan));
    }

    private static Exception? Thrown(Action action) => Xunit.Record.Exception(action);
}
