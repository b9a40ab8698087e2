using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>The three ledgers of a record, typed by hand.</summary>
public sealed class HistoryReadingFacts
{
    private const string Handed = ",\"status\":\"completed\",\"whenHandedOver\":\"2026-01-05T10:00:00Z\",\"quantity\":{\"value\":60,\"code\":\"CAP\"}";
    private const string Month = ",\"effectivePeriod\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-31\"}";

    private static readonly string Daily = Written.Dosage(Written.DoseOf("2", "CAP"), Written.Once);

    [Theory]
    [InlineData(Handed, "2026-01-05: 60 × 20 mg")]
    [InlineData(Handed + ",\"daysSupply\":{\"value\":30,\"code\":\"d\"}", "2026-01-05: 60 × 20 mg")]
    [InlineData(Handed + ",\"daysSupply\":{\"value\":60,\"code\":\"d\"}", "2026-01-05: 60 × 20 mg [history.days-supply]")]
    [InlineData(",\"status\":\"cancelled\"", " [history.status!]")]
    [InlineData(",\"status\":\"completed\",\"whenPrepared\":\"2026-01-05\"", " [history.prepared-only!]")]
    [InlineData(",\"status\":\"completed\",\"whenHandedOver\":\"2026-01\"", " [history.date-missing!]")]
    [InlineData(",\"status\":\"completed\",\"whenHandedOver\":\"2026-01-05\"", " [history.not-used!]")]
    public void A_dispense_is_capsules_of_a_day(string more, string expected)
    {
        FhirHistory read = Read(Record("MedicationDispense", $"{more},\"dosageInstruction\":[{Daily}]"));

        Assert.Equal(expected, string.Join("; ", read.Dispensed) + Written.Said(read.Remarks));
        Assert.Null(read.AsTold);
        Assert.Null(read.AsSeen);
    }

    [Theory]
    [InlineData("completed", Month, "2026-01-01 to 2026-01-31: 40 mg/day conventional")]
    [InlineData("active", ",\"effectivePeriod\":{\"start\":\"2026-01-01\"},\"dateAsserted\":\"2026-02-05\"", "2026-01-01 to 2026-02-05: 40 mg/day conventional [history.open-period]")]
    [InlineData("active", ",\"effectivePeriod\":{\"start\":\"2026-01-01\"}", "nothing [history.date-missing!]")]
    [InlineData("not-taken", Month, "2026-01-01 to 2026-01-31: 0 mg/day conventional")]
    [InlineData("entered-in-error", Month, "nothing [history.status!]")]
    [InlineData("intended", Month, "nothing [history.status!]")]
    public void A_statement_is_a_period_as_told(string status, string more, string expected) =>
        Assert.Equal(expected, Told(Record("MedicationStatement", $",\"status\":\"{status}\"{more},\"dosage\":[{Daily}]")));

    [Fact]
    public void Statements_of_the_same_days_are_added_and_others_that_overlap_are_not_used() => Assert.Multiple(
        () => Assert.Equal(
            "2026-01-01 to 2026-01-31: 80 mg/day conventional",
            Told(Written.Bundle(Statement("a", Month), Statement("b", Month)))),
        () => Assert.Equal(
            "nothing [history.not-used!]",
            Told(Written.Bundle(Statement("a", Month), Statement("b", Month.Replace("01-31", "02-28", StringComparison.Ordinal))))));

    [Fact]
    public void Administrations_are_the_totals_of_days_and_a_dose_not_given_is_a_day_of_none()
    {
        FhirHistory read = Read(Written.Bundle(
            Given("a", "2026-01-01T08:00:00Z", "completed"),
            Given("b", "2026-01-01T20:00:00Z", "completed"),
            Given("c", "2026-01-02T08:00:00Z", "not-done"),
            Given("d", "2026-01-03T08:00:00Z", "in-progress"),
            Given("e", "2026", "completed")));

        Assert.Equal("2026-01-01 to 2026-01-01: 80 mg/day conventional; 2026-01-02 to 2026-01-02: 0 mg/day conventional", read.AsSeen!.ToString());
        Assert.Equal(" [history.date-missing!, history.status!]", Written.Said(read.Remarks));
        Assert.Null(read.AsTold);
        Assert.Empty(read.Dispensed);
    }

    [Fact]
    public void What_is_of_another_patient_or_drug_is_not_used() => Assert.Multiple(
        () => Assert.Equal("nothing [history.not-used!]", Told(Statement("a", Month).Replace("Patient/p1", "Patient/p2", StringComparison.Ordinal))),
        () => Assert.Equal("nothing", Told(Statement("a", Month).Replace("404062", "856907", StringComparison.Ordinal))));

    /// <summary>31 days of 40 mg are 1,240 mg; at 62 kg they are 20 mg/kg.</summary>
    [Fact]
    public void Progress_is_answered_from_a_record()
    {
        FhirHistory read = Read(Written.Bundle(Statement("a", Month), Record("MedicationDispense", Handed, "d")));
        ProgressAnswer answer = ProgressRequest.At(
            new DateOnly(2026, 1, 31),
            read.AsTold!,
            WeightHistory.Of(BodyWeight.FromKilograms(62m)),
            WeightPolicy.Starting,
            CumulativeTarget.Between(120m, 150m, Formulation.Conventional),
            Reviewing.UnderNone).Answer();

        Assert.Equal(Ratio.Of(20, 1), answer.Progress.MilligramsPerKilogram);
        Assert.Equal(Formulation.Conventional, read.DispensedFormulation);
    }

    private static FhirHistory Read(string json) => FhirHistory.Read(Encoding.UTF8.GetBytes(json), Written.Codes, "p1");

    private static string Told(string json)
    {
        FhirHistory read = Read(json);
        return $"{read.AsTold?.ToString() ?? "nothing"}{Written.Said(read.Remarks)}";
    }

    private static string Record(string type, string more, string id = "r1") => $$"""
        {"resourceType":"{{type}}","id":"{{id}}","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{{Written.RxNorm("404062")}}{{more}}}
        """;

    private static string Statement(string id, string effective) =>
        Record("MedicationStatement", $",\"status\":\"completed\"{effective},\"dosage\":[{Daily}]", id);

    private static string Given(string id, string at, string status) => Record(
        "MedicationAdministration",
        $",\"status\":\"{status}\",\"effectiveDateTime\":\"{at}\",\"dosage\":{{\"dose\":{Written.Quantity("40", "mg")}}}",
        id);
}
