using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Resources as a record writes them, and what was read of them as one line.</summary>
internal static class Written
{
    public const string Twice = """{"repeat":{"frequency":2,"period":1,"periodUnit":"d"}}""";
    public const string Once = """{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}}""";

    public static DateOnly Today { get; } = new(2026, 1, 5);

    public static DrugCodes Codes { get; } = DrugCodes.RxNorm(unbranded: Formulation.Conventional)
        .With(DrugCodes.Ndc, "10631-002", strengthInMilligrams: 8, Formulation.Micronized)
        .With("https://ward.example", "iso-20", strengthInMilligrams: 20, Formulation.Lidose);

    /// <summary>A concept with RxNorm codes.</summary>
    public static string RxNorm(params string[] codes) =>
        $$"""{"coding":[{{string.Join(',', codes.Select(code => $$"""{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{{code}}"}"""))}}]}""";

    public static string Quantity(string value, string unit) => $$"""{"value":{{value}},"code":"{{unit}}"}""";

    public static string DoseOf(string value, string unit) => $$"""[{"doseQuantity":{{Quantity(value, unit)}}}]""";

    public static string Dosage(string doseAndRate, string timing, string more = "") =>
        $$"""{"doseAndRate":{{doseAndRate}},"timing":{{timing}}{{more}}}""";

    public static string Request(string drug, string dosages, string more = "", string id = "m1", string subject = "Patient/p1") =>
        $$"""
        {"resourceType":"MedicationRequest","id":"{{id}}","status":"draft","intent":"order","subject":{"reference":"{{subject}}"},
         "authoredOn":"2026-01-05","medicationCodeableConcept":{{drug}},"dosageInstruction":[{{dosages}}]{{more}}}
        """;

    public static string Bundle(params string[] resources) =>
        $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', resources.Select(one => $$"""{"resource":{{one}}}"""))}}]}""";

    public static FhirOrders Orders(string json) => FhirOrders.Read(Encoding.UTF8.GetBytes(json), Codes, "p1", Today);

    /// <summary>
    /// The orders and then their remarks, a refusal with <c>!</c> and what is not read with <c>~</c>; an order that was not read is
    /// <c>-</c>; orders are apart by <c>//</c>.
    /// </summary>
    public static string Said(FhirOrders read) => read.Fault is { } fault
        ? fault.Code.Id
        : string.Join(" // ", read.Orders.Select(order => $"{InWords(order.Order)}{Said(order.Remarks)}").Concat(
            read.Remarks.IsEmpty ? [] : [$"beside{Said(read.Remarks)}"]));

    public static string Said(IEnumerable<Remark> remarks)
    {
        string[] said = [.. remarks.Select(remark =>
            remark.Code.Id + (remark.IsRefusal ? "!" : remark.Weight == RemarkWeight.NotRead ? "~" : "")).Order(StringComparer.Ordinal)];
        return said.Length == 0 ? "" : $" [{string.Join(", ", said)}]";
    }

    private static string InWords(Order? order)
    {
        if (order is null)
        {
            return "-";
        }

        string formulation = order.Formulation is { } known && order.Lines.Length > 0 ? $" {known}" : "";
        string days = order.DaysSupply is { } supply ? FormattableString.Invariant($", {supply} days") : "";
        string refills = order.Refills is { } count ? FormattableString.Invariant($", {count} refills") : "";
        return $"{order}{formulation}{days}{refills}";
    }
}
