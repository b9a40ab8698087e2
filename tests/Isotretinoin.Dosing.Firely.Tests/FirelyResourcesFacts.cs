using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Isotretinoin.Dosing.Fhir;

namespace Isotretinoin.Dosing.Firely.Tests;

/// <summary>The bridge: what it says of Firely's classes is what the readers say of the same resources as bytes.</summary>
public sealed class FirelyResourcesFacts
{
    private static readonly DateOnly Today = new(2026, 1, 5);
    private static readonly DrugCodes Codes = DrugCodes.RxNorm(unbranded: Formulation.Conventional);
    private static readonly FhirRecord Record = FhirRecord.Of(Codes, new Uri("https://dosing.example.org"), "Patient/p1", Today);

    private static Bundle Sent => (Bundle)FhirJsonDeserializer.STRICT.DeserializeResource(
        File.ReadAllText(Repository.PathOf("samples/FhirReview/bundle.json")));

    [Fact]
    public void A_Bundle_of_classes_is_read_as_its_bytes_are()
    {
        FhirOrders orders = Sent.ToOrders(Codes, "p1", Today);

        Assert.Equal("40 mg capsules, 1 in the morning and 1 in the evening, 60 capsules", orders.Orders[0].Order!.ToString());
        Assert.Equal([RemarkCode.DoseRange], orders.Orders[1].Remarks.Select(remark => remark.Code));
        Assert.Equal(new DateOnly(2005, 3, 1), Sent.ToPatient("p1", Today, ClinicalCodes.None).Facts.BirthDate);
        Assert.Empty(Sent.ToHistory(Codes, "p1").Dispensed);
    }

    [Fact]
    public void One_order_is_read_alone() => Assert.Equal(
        2, Assert.Single(Sent.Entry.Select(entry => entry.Resource).OfType<MedicationRequest>().First().ToOrders(Codes, "p1", Today).Orders).Order!.Refills);

    [Fact]
    public void An_order_and_its_findings_are_classes()
    {
        Order order = Sent.ToOrders(Codes, "p1", Today).Orders[0].Order!;
        Review review = ReviewRequest.For(order, Reviewing.Under(Guidelines.Ipledge)).Answer().Review;

        MedicationRequest request = Assert.Single(order.ToMedicationRequests(Record));
        Assert.Equal(60m, request.DispenseRequest!.Quantity!.Value);
        Assert.Equal(order.ToString(), Assert.Single(request.ToOrders(Codes, "p1", Today).Orders).Order!.ToString());
        Assert.Equal(
            review.Findings.Select(finding => finding.Code),
            review.ToDetectedIssues(Record, "MedicationRequest/m1").Select(issue => issue.Code!.Coding[0].Code));
    }

    /// <summary>What the page on FHIR says that Firely loses: the bytes say it, and its classes no longer do.</summary>
    [Fact]
    public void A_digit_that_Firely_rounds_away_is_lost_before_the_bridge()
    {
        string sent = File.ReadAllText(Repository.PathOf("samples/FhirReview/bundle.json"))
            .Replace("{ \"value\": 40, \"unit\": \"mg\"", "{ \"value\": 40.000000000000000000000000000001, \"unit\": \"mg\"", StringComparison.Ordinal);
        Assert.Equal(
            RemarkCode.DoseNotWholeCapsules,
            FhirOrders.Read(System.Text.Encoding.UTF8.GetBytes(sent), Codes, "p1", Today).Orders[0].Remarks[0].Code);
        foreach (FhirJsonDeserializer mode in new[] { FhirJsonDeserializer.STRICT, FhirJsonDeserializer.RECOVERABLE, FhirJsonDeserializer.OSTRICH })
        {
            var read = (Bundle)mode.DeserializeResource(sent);
            Assert.Equal(80, read.ToOrders(Codes, "p1", Today).Orders[0].Order!.MilligramsOnDosingDay);
        }
    }

    /// <summary>
    /// STU3 had the dose beside the times. Strictly Firely refuses it there; leniently it reads no dose and says nothing. The order is then
    /// refused for want of a dose, of bytes and of classes alike: it is never read as a dose that it does not state.
    /// </summary>
    [Fact]
    public void A_dose_where_STU3_had_it_is_refused_and_Firely_drops_it_in_silence()
    {
        string sent = File.ReadAllText(Repository.PathOf("samples/FhirReview/bundle.json")).Replace(
            "\"doseAndRate\": [{ \"doseQuantity\": { \"value\": 40, \"unit\": \"mg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg\" } }]",
            "\"doseQuantity\": { \"value\": 40, \"unit\": \"mg\", \"system\": \"http://unitsofmeasure.org\", \"code\": \"mg\" }",
            StringComparison.Ordinal).Replace("\"text\": \"1 capsule twice a day with food\",", "", StringComparison.Ordinal);

        Assert.ThrowsAny<Exception>(() => FhirJsonDeserializer.STRICT.DeserializeResource(sent));
        FhirOrder ofBytes = FhirOrders.Read(System.Text.Encoding.UTF8.GetBytes(sent), Codes, "p1", Today).Orders[0];
        Assert.Equal(("-", RemarkCode.DoseMissing), (ofBytes.Order?.ToString() ?? "-", ofBytes.Remarks[0].Code));
        foreach (FhirJsonDeserializer lenient in new[] { FhirJsonDeserializer.RECOVERABLE, FhirJsonDeserializer.OSTRICH })
        {
            Assert.True(lenient.TryDeserializeResource(sent, out Resource? read, out IEnumerable<Hl7.Fhir.Utility.CodedException> issues));
            Assert.Empty(issues);
            FhirOrder ofClasses = ((Bundle)read!).ToOrders(Codes, "p1", Today).Orders[0];
            Assert.Equal(("-", RemarkCode.DoseMissing), (ofClasses.Order?.ToString() ?? "-", ofClasses.Remarks[0].Code));
        }
    }

    [Fact]
    public void Nothing_is_refused_by_name()
    {
        Bundle none = null!;

        Assert.Equal("resource", Assert.Throws<ArgumentNullException>(() => none.ToOrders(Codes, "p1", Today)).ParamName);
    }
}
