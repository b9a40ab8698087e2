namespace Isotretinoin.Dosing.Tests;

public sealed class CalendarRulesApprovalFacts
{
    [Fact]
    public void The_rules_of_calendars_are_those_that_a_clinician_approved() =>
        ApprovedText.Matches("CalendarRules.txt", string.Join("\n", CalendarProtocol.All.SelectMany(TextOf)) + "\n");

    private static IEnumerable<string> TextOf(CalendarProtocol protocol) =>
        [$"{protocol.Id}: {protocol.Title}", .. protocol.Rules.SelectMany(TextOf)];

    private static IEnumerable<string> TextOf(CalendarRule rule)
    {
        yield return $"  {rule.Id} ({rule.Topic}): {rule}";
        string tests = string.Join(", ", rule.Tests);
        foreach (string detail in new[] { tests, rule.ForWhom, rule.Condition, rule.EditionTitle ?? "" }.Where(detail => detail.Length > 0))
        {
            yield return $"    {detail}";
        }

        yield return $"    {rule.Source}";
    }
}
