using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>An audit of one patient as a request.</summary>
internal sealed class WrittenAudit(AuditCase audit, int seed)
{
    public const string Criteria =
        """["reached:120","total<=150","lasted:112d","length<=168d","dose<=1","break<=14d","supply<=30d","weight-age<=90d","second-course","one-formulation"]""";

    private readonly Random random = new(seed);

    public string Text => RequestText.Audit
        .With("patients", $$"""[{"patient":"p","dispensings":{{AnySpelling.List(audit.Dispensings.Select(Written))}},"weights":{{AnySpelling.List(audit.Weights.Select(Weighed))}}}]""")
        .With("asOf", Date(audit.AsOf))
        .With("gapDays", random.Number(audit.Gap, 0))
        .With("formulation", $"\"{audit.Formulation}\"")
        .With("weightPolicy", $"\"{audit.Policy}\"")
        .With("criteria", Criteria).ToString();

    private string Written(DispensingCase dispensing) =>
        $$"""{"date":{{Date(dispensing.Day)}},"capsules":[{"mg":{{random.Number(dispensing.Strength, 0)}},"count":{{random.Number(dispensing.Count, 0)}}}],"formulation":"{{dispensing.Formulation}}","days":{{random.Number(dispensing.Days, 0)}}}""";

    private string Weighed((int Day, int Grams) weight) => $$"""{"date":{{Date(weight.Day)}},"kg":{{random.Number(weight.Grams, 3)}}}""";

    private static string Date(int day) => string.Create(CultureInfo.InvariantCulture, $"\"{HistoryCase.Date(day):yyyy-MM-dd}\"");
}
