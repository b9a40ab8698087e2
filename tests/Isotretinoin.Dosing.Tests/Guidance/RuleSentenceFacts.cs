using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A sentence and its numbers cannot part: every number stands in the sentence, and every number in the sentence is one of them.</summary>
public sealed class RuleSentenceFacts
{
    /// <summary>Numbers that a sentence says beside its own, with the reason.</summary>
    private static readonly Dictionary<string, (string[] Said, string Reason)> Beside = new()
    {
        ["us-label.duration.least"] = (["70 %"], "What the label excepts; no check compares it. It is a number of us-label.early-stop."),
        ["us-label.duration.target"] = (["0.5 mg/kg/day", "70 mg/kg"], "An example, multiplied out."),
        ["practice.cap"] = (["80 kg", "1 mg/kg"], "What follows from 80 mg/day."),
    };

    private static (string Id, string Sentence, ImmutableArray<RuleNumber> Numbers)[] All =>
    [
        .. RulesText.Editions.Concat(Guidelines.All.Select(HostsRules.Like)).SelectMany(edition => edition.Rules).Select(rule => (rule.Id, rule.Sentence, rule.Numbers)),
        .. RulesText.Editions.SelectMany(edition => edition.Statements).Select(statement => (statement.Id, statement.Sentence, statement.Numbers)),
    ];

    [Fact]
    public void Every_number_stands_in_its_sentence() => Assert.All(
        All, rule => Assert.All(rule.Numbers, number => Assert.True(SaidNumber.In(rule.Sentence).Any(said => said.Says(number)), $"{rule.Id} has {number} and says: {rule.Sentence}")));

    [Fact]
    public void Every_number_in_a_sentence_is_one_of_its_numbers() => Assert.All(All, rule =>
    {
        IEnumerable<SaidNumber> others = SaidNumber.In(rule.Sentence).Where(said => !rule.Numbers.Any(said.Says));
        Assert.Equal(Beside.GetValueOrDefault(rule.Id).Said ?? [], others.Select(said => said.ToString()).Distinct());
        Assert.DoesNotContain(SaidNumber.WithoutQuantities(rule.Sentence), char.IsAsciiDigit);
    });

    [Fact]
    public void Every_exception_is_of_a_rule_and_has_its_reason()
    {
        Assert.All(Beside.Keys, id => Assert.Contains(All, rule => rule.Id == id));
        Assert.All(Beside.Values, exception => Assert.EndsWith(".", exception.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("No day is above 2 mg/kg of it.", "2 mg/kg")]
    [InlineData("0.1, 0.5 and 1 mg/kg/day, or 15 to 20 weeks.", "0.1 mg/kg/day; 0.5 mg/kg/day; 1 mg/kg/day; 15 weeks; 20 weeks")]
    [InlineData("Two negative tests, and one a month after 2026-02-09.", "2 tests; 1 month")]
    [InlineData("There are no refills, no doses, and no longer than 28 days' treatment.", "0 refills; 28 days")]
    public void Numbers_in_sentences_are_found(string sentence, string said) => Assert.Equal(said, string.Join("; ", SaidNumber.In(sentence)));
}
