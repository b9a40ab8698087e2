using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What others wrote: the faults of the faulty orders by name, and silence about drugs that are not isotretinoin.</summary>
public sealed class RecordedFacts
{
    private static readonly DateOnly Today = new(2021, 12, 13);

    [Fact]
    public void Every_fault_of_the_order_of_200_mg_is_found_by_name()
    {
        string order = DataFiles.Text("faulty-orders/order-sign-200mg-ingredient-code.json");
        string weight = DataFiles.Text("faulty-orders/weight-155mg-snow.json");
        FhirOrder read = Assert.Single(Orders(order, "pat017").Orders);
        FhirPatient patient = Patient($"[{order},{weight}]", "pat017");

        Assert.Equal("200 mg in the morning and 200 mg in the evening", read.Order!.ToString());
        Assert.Equal(3, read.Order.Refills);
        Assert.Equal(" [medication.strength-unknown]", Written.Said(read.Remarks));
        Assert.Equal(" [weight.undated, weight.unit!]", Written.Said(patient.Remarks));
        Assert.Equal("155 mg", patient.Facts.UnreadableWeight);
        Assert.Equal(new DateOnly(1996, 6, 1), patient.Facts.BirthDate);
        Assert.Equal(
            ["dose.above-maximum", "supply.refills", "weight.unit-slip"],
            Findings(read.Order, patient.Facts).Intersect(["dose.above-maximum", "supply.refills", "weight.unit-slip"]));
    }

    [Theory]
    [InlineData("smith", "pat036")]
    [InlineData("snow", "pat017")]
    public void Every_fault_of_an_order_of_20_mg_on_an_ingredient_code_is_found_by_name(string name, string id)
    {
        string order = DataFiles.Text($"faulty-orders/medicationrequest-{name}.json");
        FhirOrder read = Assert.Single(Orders(order, id).Orders);
        FhirPatient patient = Patient(
            $"[{DataFiles.Text($"faulty-orders/weight-155mg-{name}.json")},{DataFiles.Text($"faulty-orders/patient-{name}.json")}]", id);

        Assert.Equal("20 mg in the morning and 20 mg in the evening", read.Order!.ToString());
        Assert.Equal(" [medication.strength-unknown]", Written.Said(read.Remarks));
        Assert.Equal(" [weight.undated, weight.unit!]", Written.Said(patient.Remarks));
        Assert.Equal(["supply.refills", "weight.unit-slip"], Findings(read.Order, patient.Facts).Intersect(["supply.refills", "weight.unit-slip"]));
    }

    /// <summary>Amnesteem-like host: the NDC is known, so the strength is, and the ingredient's code agrees.</summary>
    [Fact]
    public void The_NDC_of_a_host_gives_the_strength_that_the_ingredient_does_not()
    {
        DrugCodes codes = Written.Codes.With(DrugCodes.Ndc, "0245-0571", strengthInMilligrams: 20, Formulation.Conventional);
        FhirOrder read = Assert.Single(FhirOrders.Read(
            Encoding.UTF8.GetBytes(DataFiles.Text("faulty-orders/medicationrequest-snow.json")), codes, "pat017", Today).Orders);

        Assert.Equal("20 mg capsules, 1 in the morning and 1 in the evening, 90 capsules", read.Order!.ToString());
        Assert.Equal("", Written.Said(read.Remarks));
        Assert.Contains("supply.refills", Findings(read.Order, PatientFacts.NoneKnown));
    }

    [Fact]
    public void The_weight_of_another_patient_is_not_used() => Assert.Equal(
        " [weight.other-patient!]", Written.Said(Patient(DataFiles.Text("faulty-orders/weight-155mg-smith.json"), "pat017").Remarks));

    [Theory]
    [InlineData("sandbox/order-select.json", "20 mg capsules, 3 once daily")]
    [InlineData("sandbox/order-sign.json", "40 mg capsules, 3 once daily")]
    public void What_the_sandbox_sends_is_read(string file, string expected)
    {
        byte[] sent = Encoding.UTF8.GetBytes(DataFiles.Text(file));
        FhirOrder order = Assert.Single(FhirOrders.Read(sent, Written.Codes, "p1", new DateOnly(2026, 11, 27)).Orders);
        FhirPatient patient = FhirPatient.Read(sent, "p1", new DateOnly(2026, 11, 27));

        Assert.Equal(expected, order.Order!.ToString());
        Assert.Equal(30, order.Order.DaysSupply);
        Assert.Equal("64.3 kg on 2026-11-20, born on 2005-03-01", patient.Facts.On(new DateOnly(2026, 11, 27)).ToString());
    }

    [Theory]
    [InlineData("r4-examples/medication-requests.ndjson", 40)]
    [InlineData("r4-examples/medication-dispenses.ndjson", 31)]
    [InlineData("r4-examples/medication-statements.ndjson", 7)]
    [InlineData("r4-examples/medication-administrations.ndjson", 14)]
    [InlineData("synthea/medication-requests.ndjson", 150)]
    public void What_is_not_isotretinoin_is_read_in_silence(string file, int count)
    {
        string[] lines = DataFiles.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(count, lines.Length);
        Assert.All(lines, line =>
        {
            FhirHistory history = FhirHistory.Read(Encoding.UTF8.GetBytes(line), Written.Codes, SubjectOf(line));
            Assert.Equal("", Written.Said(Orders(line, SubjectOf(line))));
            Assert.Equal("", Written.Said(history.Remarks));
            Assert.Null(history.Fault);
        });
    }

    [Fact]
    public void HL7s_weight_of_185_pounds_is_read()
    {
        string line = DataFiles.Text("r4-examples/observations.ndjson").Split('\n').First(one => one.Contains("lb_av", StringComparison.Ordinal));

        Assert.Equal("83.915 kg", Patient(line, "Patient/example").Facts.On(Today).Weight.ToString());
    }

    [Fact]
    public void A_request_of_another_service_is_read_in_silence_or_is_a_fault()
    {
        byte[][] requests = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", "opioid-requests")).Select(File.ReadAllBytes)];
        FhirOrders[] read = [.. requests.Select(request => FhirOrders.Read(request, Written.Codes, "p1", Today))];

        Assert.Equal(34, read.Length);
        Assert.All(read, orders => Assert.Empty(orders.Orders));
        Assert.Contains(read, orders => orders.Fault?.Code == FhirFaultCode.Malformed);
    }

    private static FhirOrders Orders(string json, string patient) =>
        FhirOrders.Read(Encoding.UTF8.GetBytes(json), Written.Codes, patient, Today);

    private static FhirPatient Patient(string json, string patient) => FhirPatient.Read(Encoding.UTF8.GetBytes(json), patient, Today);

    private static IEnumerable<string> Findings(Order order, PatientFacts facts) => ReviewRequest
        .For(order, Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Ipledge).For(facts)).Answer()
        .Review.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal);

    private static string SubjectOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty("subject", out JsonElement subject) && subject.TryGetProperty("reference", out JsonElement reference)
            ? reference.GetString()!
            : "p1";
    }
}
