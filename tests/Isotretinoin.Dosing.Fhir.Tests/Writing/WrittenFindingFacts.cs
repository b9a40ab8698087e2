using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>DetectedIssues and OperationOutcomes, typed by hand from the specification.</summary>
public sealed class WrittenFindingFacts
{
    private static readonly FhirRecord Record = FhirRecord.Of(Hooking.Codes, Hooking.Address, "Patient/p1", Hooking.Today);

    [Fact]
    public void A_finding_is_a_preliminary_issue_with_our_code_its_sentence_and_its_source()
    {
        Order order = Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(40, 2, 1)).WithFormulation(Formulation.Conventional).WithDate(Hooking.Today);
        var review = Review.Of(order, PatientFacts.NoneKnown.WithWeight(BodyWeight.FromKilograms(50), Hooking.Today), Guidelines.UnitedStatesLabel);
        JsonElement[] issues = [.. Written(output => FhirFindings.Write(output, review, Record, "MedicationRequest/m1")).GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource"))];

        // 120 mg for 50 kg is 2.4 mg/kg/day.
        Assert.Equal(
            """{"resourceType":"DetectedIssue","status":"preliminary","code":{"coding":[{"system":"https://dosing.example.org/CodeSystem/isotretinoin-dosing","code":"dose.above-maximum"}],"text":"No day is above 2 mg/kg of Conventional isotretinoin."},"severity":"high","patient":{"reference":"Patient/p1"},"identifiedDateTime":"2026-11-27","implicated":[{"reference":"MedicationRequest/m1"}],"detail":"120 mg/day for 50 kg is 2.4 mg/kg/day, above the maximum of 2 mg/kg/day.","reference":"https://drugs.com/dosage/myorisan.html"}""",
            issues[0].GetRawText());
        Assert.Equal(["high", "moderate"], issues.Select(issue => Hooking.TextOf(issue, "severity")));
    }

    [Fact]
    public void A_remark_is_an_issue_by_its_weight_with_its_path()
    {
        FhirOrders read = FhirOrders.Read(
            """{"resourceType":"MedicationRequest","id":"m1","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"text":"isotretinoin 20 mg"}}"""u8, Hooking.Codes, "p1", Hooking.Today);
        JsonElement issue = Assert.Single(Written(output => FhirOutcome.Write(output, Hooking.Address, [.. read.Orders[0].Remarks])).GetProperty("issue").EnumerateArray());

        Assert.Equal(("error", "invalid"), (Hooking.TextOf(issue, "severity"), Hooking.TextOf(issue, "code")));
        Assert.Equal("medication.text-only", Hooking.TextOf(issue.GetProperty("details").GetProperty("coding")[0], "code"));
        Assert.Equal("MedicationRequest.medicationCodeableConcept", issue.GetProperty("expression")[0].GetString());
    }

    [Fact]
    public void Without_remarks_everything_was_read() => Assert.Equal(
        """{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"informational","details":{"text":"Everything was read."}}]}""",
        Written(output => FhirOutcome.Write(output, Hooking.Address, ReadOnlySpan<Remark>.Empty)).GetRawText());

    [Fact]
    public void A_refusal_of_the_library_is_an_error_at_its_member()
    {
        var refusal = Refusal.Of(RefusalCode.SupplyOutOfRange, "supplyDays", "Accepted: from 1 to 3,650 days.");

        Assert.Equal(
            """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid","details":{"coding":[{"system":"https://dosing.example.org/CodeSystem/isotretinoin-dosing","code":"supply.out-of-range"}],"text":"Accepted: from 1 to 3,650 days."},"expression":["supplyDays"]}]}""",
            Written(output => FhirOutcome.Write(output, Hooking.Address, refusal)).GetRawText());
        Assert.Throws<ArgumentException>(() => FhirOutcome.Write(new ArrayBufferWriter<byte>(), Hooking.Address, ReadOnlySpan<Refusal>.Empty));
    }

    private static JsonElement Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)).RootElement;
    }
}
