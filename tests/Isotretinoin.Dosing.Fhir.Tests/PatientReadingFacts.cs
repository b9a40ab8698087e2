using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Patients and their weights on 2026-01-05: what is read, typed by hand from the tables of units and of observations.</summary>
public sealed class PatientReadingFacts
{
    private const string Kilograms = """{"value":64.3,"unit":"kg","code":"kg"}""";

    [Theory]
    [InlineData("""{"value":64.3,"unit":"kg","code":"kg"}""", "64.3 kg")]
    [InlineData("""{"value":64300,"code":"g"}""", "64.3 kg")]
    [InlineData("""{"value":185,"unit":"lbs","code":"[lb_av]"}""", "83.915 kg")]
    [InlineData("""{"value":2268,"code":"[oz_av]"}""", "64.297 kg")]
    [InlineData("""{"value":10,"code":"[stone_av]"}""", "63.503 kg")]
    [InlineData("""{"value":185,"unit":"pounds"}""", "83.915 kg")]
    [InlineData("""{"value":64.3,"unit":"KG"}""", "64.3 kg")]
    [InlineData("""{"value":64.3,"unit":"kgs"}""", "64.3 kg")]
    [InlineData("""{"value":2268,"unit":"oz"}""", "64.297 kg")]
    [InlineData("""{"value":10,"unit":"st"}""", "63.503 kg")]
    [InlineData("""{"value":64300,"unit":"grams"}""", "64.3 kg")]
    [InlineData("""{"value":64.3,"unit":"kilos","code":"kg"}""", "64.3 kg")]
    [InlineData("""{"value":64.3,"unit":"something","code":"kg"}""", "64.3 kg")]
    [InlineData("""{"value":155,"unit":"mg","code":"mg"}""", "'155 mg' [weight.unit!]")]
    [InlineData("""{"value":64.3,"unit":"kg","code":"kilo"}""", "'64.3 (kilo)' [weight.unit!]")]
    [InlineData("""{"value":64.3}""", "'64.3' [weight.unit!]")]
    [InlineData("""{"value":600,"code":"kg"}""", "'600 kg' [weight.unit!]")]
    [InlineData("""{"value":0,"code":"kg"}""", "'0 kg' [weight.unit!]")]
    [InlineData("""{"value":-64,"code":"kg"}""", "'-64 kg' [weight.unit!]")]
    [InlineData("""{"value":64.3,"unit":"lb","code":"kg"}""", "unknown [weight.unit-contradiction!]")]
    [InlineData("""{"value":64.3,"comparator":">","code":"kg"}""", "'>64.3 kg' [weight.comparator!]")]
    public void A_weight_is_read_by_its_unit(string quantity, string expected) => Is(expected, Weight("w", "2026-01-02", quantity));

    [Theory]
    [InlineData("3141-9", "64.3 kg of 2026-01-02")]
    [InlineData("8350-1", "64.3 kg of 2026-01-02")]
    [InlineData("8351-9", "64.3 kg of 2026-01-02")]
    [InlineData("3142-7", "unknown [weight.not-measured!]")]
    [InlineData("8335-2", "unknown [weight.not-measured!]")]
    [InlineData("8302-2", "unknown")]
    public void A_weight_is_what_a_code_of_a_measured_weight_says(string code, string expected) =>
        Is(expected, Weight("w", "2026-01-02").Replace("29463-7", code, StringComparison.Ordinal), isDated: true);

    [Theory]
    [InlineData("\"final\"", "\"amended\"", "64.3 kg of 2026-01-02")]
    [InlineData("\"final\"", "\"corrected\"", "64.3 kg of 2026-01-02")]
    [InlineData("\"final\"", "\"preliminary\"", "unknown [weight.status!]")]
    [InlineData("\"final\"", "\"entered-in-error\"", "unknown [weight.status!]")]
    [InlineData("Patient/p1", "Patient/p2", "unknown [weight.other-patient!]")]
    [InlineData("{\"reference\":\"Patient/p1\"}", "{}", "64.3 kg of 2026-01-02 [weight.other-patient]")]
    [InlineData("\"subject\"", "\"focus\":[{\"reference\":\"RelatedPerson/child\"}],\"subject\"", "unknown [weight.focus!]")]
    [InlineData("\"effectiveDateTime\":\"2026-01-02\"", "\"effectiveInstant\":\"2026-01-02T10:00:00Z\"", "64.3 kg of 2026-01-02")]
    [InlineData("\"effectiveDateTime\":\"2026-01-02\"", "\"effectivePeriod\":{\"start\":\"2026-01-01\",\"end\":\"2026-01-02\"}", "64.3 kg of 2026-01-02")]
    [InlineData("2026-01-02", "2026-01", "64.3 kg [weight.undated]")]
    [InlineData("\"effectiveDateTime\":\"2026-01-02\"", "\"issued\":\"2026-01-02T10:00:00Z\"", "64.3 kg [weight.undated]")]
    [InlineData("2026-01-02", "2026-01-06", "64.3 kg of 2026-01-05")]
    [InlineData("2026-01-02", "2026-01-07", "64.3 kg of 2026-01-07 [weight.future]")]
    public void A_weight_counts_by_its_status_its_patient_and_its_date(string part, string other, string expected) =>
        Is(expected, Weight("w", "2026-01-02").Replace(part, other, StringComparison.Ordinal), isDated: true);

    [Theory]
    [InlineData("a 2026-01-02 64|b 2025-12-02 63", "64 kg of 2026-01-02, before 63 kg")]
    [InlineData("a 2026-01-02 64|b 2026-01-09 66", "64 kg of 2026-01-02 [weight.future]")]
    [InlineData("a 2026-01-02 64|b - 66", "64 kg of 2026-01-02 [weight.undated]")]
    [InlineData("a - 64|b - 64", "64 kg [weight.undated, weight.undated]")]
    [InlineData("a - 64|b - 66", "unknown [weight.disagree!, weight.disagree!, weight.undated, weight.undated]")]
    [InlineData("a 2026-01-02 64|b 2026-01-02 64", "64 kg of 2026-01-02")]
    [InlineData("a 2026-01-02 64|b 2026-01-02 66", "unknown [weight.disagree!, weight.disagree!]")]
    [InlineData("a 2026-01-02T08:00:00Z 64|b 2026-01-02T09:00:00Z 66", "66 kg of 2026-01-02")]
    [InlineData("a 2026-01-02T10:00:00+02:00 64|b 2026-01-02T09:00:00Z 66", "66 kg of 2026-01-02")]
    [InlineData("a 2026-01-02 64|b 2026-01-02 66|c 2025-12-02 63", "63 kg of 2025-12-02 [weight.disagree!, weight.disagree!]")]
    public void Of_several_weights_the_one_in_force_counts_and_the_one_before_it(string weights, string expected) => Is(
        expected,
        Written.Bundle([.. weights.Split('|').Select(one => one.Split(' ')).Select(one =>
            Weight(one[0], one[1], $$"""{"value":{{one[2]}},"code":"kg"}"""))]),
        isDated: true);

    [Fact]
    public void An_unreadable_weight_counts_when_it_is_the_newest() => Assert.Multiple(
        () => Is("'155 mg', before 63 kg [weight.unit!]", Written.Bundle(Weight("a", "2026-01-02", Milligrams), Weight("b", "2025-12-02", Kg(63)))),
        () => Is("63 kg [weight.unit!]", Written.Bundle(Weight("a", "2025-12-02", Milligrams), Weight("b", "2026-01-02", Kg(63)))));

    [Fact]
    public void A_component_is_a_weight_as_well() => Is(
        "64.3 kg",
        $$$"""
        {"resourceType":"Observation","id":"v","status":"final","subject":{"reference":"Patient/p1"},"effectiveDateTime":"2026-01-02",
         "code":{"coding":[{"system":"http://loinc.org","code":"85353-1"}]},
         "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"valueQuantity":{{{Kilograms}}}}]}
        """);

    [Theory]
    [InlineData("\"p1\",\"birthDate\":\"2005-03-01\"", "2005-03-01", "")]
    [InlineData("\"p1\",\"birthDate\":\"2005-03\"", "", " [patient.birth-date-partial]")]
    [InlineData("\"p1\",\"gender\":\"female\"", "", "")]
    [InlineData("\"p2\",\"birthDate\":\"2005-03-01\"", "", " [patient.other!]")]
    public void A_date_of_birth_is_a_whole_date_of_the_patient(string patient, string born, string remarks)
    {
        FhirPatient read = Read($$"""{"resourceType":"Patient","id":{{patient}}}""");

        Assert.Equal(born, read.Facts.BirthDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(remarks, Written.Said(read.Remarks));
        Assert.Equal(YesNoUnknown.Unknown, read.Facts.AnswerTo(PatientFlag.CanGetPregnant));
    }

    [Theory]
    [InlineData("77386006", "2025-12-01", "yes")]
    [InlineData("77386006", "2025-03-10", "unknown")]
    [InlineData("77386006", "2025-03-11", "yes")]
    [InlineData("60001007", "2025-12-01", "unknown")]
    public void A_pregnancy_status_is_yes_or_unknown_and_never_no(string code, string date, string expected) => Assert.Equal(
        expected,
        Read($$$"""
            {"resourceType":"Observation","id":"g","status":"final","subject":{"reference":"Patient/p1"},"effectiveDateTime":"{{{date}}}",
             "code":{"coding":[{"system":"http://loinc.org","code":"82810-3"}]},
             "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"{{{code}}}"}]}}
            """).Facts.AnswerTo(PatientFlag.Pregnant).Id);

    [Theory]
    [InlineData("Condition", "", "yes")]
    [InlineData("Condition", ",\"verificationStatus\":{\"coding\":[{\"code\":\"refuted\"}]}", "unknown")]
    [InlineData("Condition", ",\"clinicalStatus\":{\"coding\":[{\"code\":\"resolved\"}]}", "unknown")]
    [InlineData("AllergyIntolerance", ",\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]}", "yes")]
    [InlineData("Procedure", "", "unknown")]
    public void A_code_of_the_host_says_yes_and_nothing_says_no(string type, string more, string expected)
    {
        ClinicalCodes codes = ClinicalCodes.None.With("urn:house", "liver", PatientFlag.HepaticInsufficiency);
        string record = $$"""
            {"resourceType":"{{type}}","id":"c","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"urn:house","code":"liver"}]}{{more}}}
            """;

        Assert.Equal(
            expected,
            FhirPatient.Read(Encoding.UTF8.GetBytes(record), "p1", Written.Today, codes).Facts.AnswerTo(PatientFlag.HepaticInsufficiency).Id);
    }

    private const string Milligrams = """{"value":155,"unit":"mg","code":"mg"}""";

    private static string Kg(int weight) => $$"""{"value":{{weight.ToString(CultureInfo.InvariantCulture)}},"code":"kg"}""";

    private static string Weight(string id, string date, string quantity = Kilograms)
    {
        string effective = date == "-" ? "" : $",\"effectiveDateTime\":\"{date}\"";
        return $$$"""
            {"resourceType":"Observation","id":"{{{id}}}","status":"final","subject":{"reference":"Patient/p1"}{{{effective}}},
             "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"valueQuantity":{{{quantity}}}}
            """;
    }

    private static FhirPatient Read(string json) => FhirPatient.Read(Encoding.UTF8.GetBytes(json), "p1", Written.Today);

    private static void Is(string expected, string json, bool isDated = false)
    {
        FhirPatient read = Read(json);
        PatientFacts facts = read.Facts.On(Written.Today);
        string weight = facts.UnreadableWeight is { } written ? $"'{written}'" : facts.Weight?.ToString() ?? "unknown";
        string date = isDated && facts.WeighedOn is { } on ? $" of {on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        string before = facts.EarlierWeight is { } earlier ? $", before {earlier}" : "";
        Assert.Equal(expected, $"{weight}{date}{before}{Written.Said(read.Remarks)}");
    }
}
