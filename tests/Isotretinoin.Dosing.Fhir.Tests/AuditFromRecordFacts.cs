using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>An audit from a record: one ledger of it, whole or not at all. The numbers are reckoned by hand.</summary>
public sealed class AuditFromRecordFacts
{
    private const string Thirty = ",\"daysSupply\":{\"value\":30,\"code\":\"d\"}";

    private static readonly WeightHistory Weights = WeightHistory.Of(
        Weighing.On(new DateOnly(2025, 12, 20), BodyWeight.FromKilograms(60m)));

    /// <summary>60 capsules of 20 mg for 30 days, twice: 2,400 mg over 60 days; at 60 kg they are at most 40 mg/kg.</summary>
    [Fact]
    public void What_was_dispensed_is_counted_as_the_most_that_was_taken()
    {
        AuditPatient patient = Counted(FhirLedger.Dispensed, Dispense("b", "2026-02-04", Thirty), Dispense("a", "2026-01-05", Thirty));
        AuditedCourse course = Course(patient);

        Assert.True(patient.IsDispensed);
        Assert.Equal(new DateOnly(2026, 1, 5), course.First);
        Assert.Equal(new DateOnly(2026, 3, 5), course.Last);
        Assert.Equal(2_400m, course.Cumulative.Milligrams);
        Assert.Equal(Ratio.Of(40, 1), course.MilligramsPerKilogram);
        Assert.True(course.IsUpperBound);
        Assert.Equal(30, course.GreatestSupplyDays);
    }

    /// <summary>31 days of 40 mg in January and 28 in February are 59 doses, 2,360 mg.</summary>
    [Fact]
    public void What_was_taken_is_counted_as_told()
    {
        AuditedCourse course = Course(Counted(
            FhirLedger.AsTold, Statement("a", "2026-01-01", "2026-01-31"), Statement("b", "2026-02-01", "2026-02-28")));

        Assert.Equal(59, course.DosingDays);
        Assert.Equal(2_360m, course.Cumulative.Milligrams);
        Assert.False(course.IsUpperBound);
    }

    [Fact]
    public void What_was_seen_is_a_ledger_of_its_own()
    {
        string[] record = [Statement("a", "2026-01-01", "2026-01-31"), Given("b", "2026-01-02"), Dispense("c", "2026-01-01", Thirty)];

        Assert.Equal(20m, Course(Counted(FhirLedger.AsSeen, record)).Cumulative.Milligrams);
        Assert.Equal(1_240m, Course(Counted(FhirLedger.AsTold, record)).Cumulative.Milligrams);
        Assert.Equal(1_200m, Course(Counted(FhirLedger.Dispensed, record)).Cumulative.Milligrams);
    }

    [Theory]
    [InlineData("", "history.days-supply")]
    [InlineData(",\"daysSupply\":{\"value\":1,\"code\":\"mo\"}", "history.days-supply")]
    [InlineData(",\"daysSupply\":{\"value\":1,\"code\":\"d\"}", "history.not-used")] // 1,200 mg for a day
    public void A_dispense_that_cannot_be_spread_leaves_the_patient_out_and_says_why(string days, string code)
    {
        FhirHistory read = Read(Dispense("a", "2026-01-05", Thirty), Dispense("b", "2026-02-04", days));

        Assert.Null(read.ToAuditPatient("p1", FhirLedger.Dispensed, Weights, out ImmutableArray<Remark> missing));
        Remark remark = Assert.Single(missing);
        Assert.Equal((code, "MedicationDispense/b"), (remark.Code.Id, remark.Resource));
        Assert.Equal(2, read.Dispensed.Length);
    }

    [Theory]
    [InlineData("\"2026-02-04\"", "\"2026-02\"", "history.date-missing")]
    [InlineData("\"whenHandedOver\"", "\"whenPrepared\"", "history.prepared-only")]
    [InlineData("\"completed\"", "\"unknown\"", "history.status")]
    [InlineData("\"quantity\"", "\"amount\"", "history.not-used")]
    [InlineData("\"404062\"", "\"6064\"", "history.not-used")]
    public void A_line_that_cannot_be_read_leaves_the_patient_out(string text, string changed, string code)
    {
        string faulty = Dispense("b", "2026-02-04", Thirty).Replace(text, changed, StringComparison.Ordinal);

        Assert.Null(Read(Dispense("a", "2026-01-05", Thirty), faulty).ToAuditPatient(
            "p1", FhirLedger.Dispensed, Weights, out ImmutableArray<Remark> missing));
        Assert.Equal([code], missing.Select(remark => remark.Code.Id).Distinct());
    }

    [Theory]
    [InlineData("\"completed\"", "\"cancelled\"")]
    [InlineData("\"completed\"", "\"in-progress\"")]
    [InlineData("\"completed\"", "\"entered-in-error\"")]
    [InlineData("Patient/p1", "Patient/p2")]
    [InlineData("\"404062\"", "\"856907\"")]
    public void What_was_not_handed_over_or_is_of_another_patient_or_drug_is_no_line(string text, string changed)
    {
        string other = Dispense("b", "2026-02-04", "").Replace(text, changed, StringComparison.Ordinal);

        Assert.Equal(1_200m, Course(Counted(FhirLedger.Dispensed, Dispense("a", "2026-01-05", Thirty), other)).Cumulative.Milligrams);
    }

    [Fact]
    public void Statements_that_overlap_leave_the_patient_out_and_other_ledgers_do_not_mind()
    {
        FhirHistory read = Read(
            Statement("a", "2026-01-01", "2026-01-31"), Statement("b", "2026-01-15", "2026-02-28"), Given("c", "2026-01-02"));

        Assert.Null(read.ToAuditPatient("p1", FhirLedger.AsTold, Weights, out ImmutableArray<Remark> missing));
        Assert.Equal(RemarkCode.HistoryNotUsed, Assert.Single(missing).Code);
        Assert.NotNull(read.ToAuditPatient("p1", FhirLedger.AsSeen, Weights, out missing));
        Assert.Empty(missing);
    }

    [Fact]
    public void A_ledger_without_lines_and_a_document_that_is_none_are_no_patient()
    {
        foreach (FhirLedger ledger in FhirLedger.All)
        {
            Assert.Null(Read().ToAuditPatient("p1", ledger, Weights, out ImmutableArray<Remark> missing));
            Assert.Empty(missing);
            Assert.Null(FhirHistory.Read("{"u8, Written.Codes, "p1").ToAuditPatient("p1", ledger, Weights, out missing));
            Assert.Empty(missing);
        }
    }

    [Fact]
    public void Without_weights_nothing_is_counted_per_kilogram() => Assert.Null(
        Course(Read(Given("a", "2026-01-02")).ToAuditPatient("p1", FhirLedger.AsSeen, weights: null, out _)!).MilligramsPerKilogram);

    private static AuditPatient Counted(FhirLedger ledger, params string[] record)
    {
        AuditPatient? patient = Read(record).ToAuditPatient("p1", ledger, Weights, out ImmutableArray<Remark> missing);
        Assert.Empty(missing);
        return patient!;
    }

    private static AuditedCourse Course(AuditPatient patient)
    {
        AuditAnswer answer = AuditRequest.Of(
            [patient], new DateOnly(2026, 6, 30), gapDays: 60, Formulation.Conventional, WeightPolicy.Starting).Answer();
        Assert.Empty(answer.Refused);
        return Assert.Single(Assert.Single(answer.Audited).Courses);
    }

    private static FhirHistory Read(params string[] record) =>
        FhirHistory.Read(Encoding.UTF8.GetBytes(Written.Bundle(record)), Written.Codes, "p1");

    private static string Record(string type, string id, string more) => $$"""
        {"resourceType":"{{type}}","id":"{{id}}","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{{Written.RxNorm("404062")}},{{more}}}
        """;

    private static string Dispense(string id, string date, string days) => Record(
        "MedicationDispense", id, $"\"status\":\"completed\",\"whenHandedOver\":\"{date}\",\"quantity\":{Written.Quantity("60", "CAP")}{days}");

    private static string Statement(string id, string start, string end) => Record(
        "MedicationStatement",
        id,
        $"\"status\":\"completed\",\"effectivePeriod\":{{\"start\":\"{start}\",\"end\":\"{end}\"}},"
            + $"\"dosage\":[{Written.Dosage(Written.DoseOf("2", "CAP"), Written.Once)}]");

    private static string Given(string id, string date) => Record(
        "MedicationAdministration",
        id,
        $"\"status\":\"completed\",\"effectiveDateTime\":\"{date}\",\"dosage\":{{\"dose\":{Written.Quantity("20", "mg")}}}");
}
