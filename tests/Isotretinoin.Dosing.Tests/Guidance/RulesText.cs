using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Guidelines as a clinician reads them: every rule and statement with its numbers, source and grade.</summary>
internal static class RulesText
{
    public static IEnumerable<Guideline> Editions => Guidelines.All.Prepend(Guidelines.Always)
        .SelectMany(guideline => guideline.Editions);

    public static string Of(Guideline guideline)
    {
        StringBuilder text = new();
        Line($"{guideline.Id}: {guideline.Title}");
        Line($"edition {guideline.Edition}{(guideline.IsPending ? ", effective date unconfirmed" : "")}");
        foreach (Rule rule in guideline.Rules)
        {
            Line("");
            Line($"rule {rule.Id} → {rule.Severity} {rule.FindingCode}");
            Line($"  {rule.Sentence}");
            Numbers(rule.Numbers);
            Optional("formulation", rule.Formulation?.Id);
            Optional("dates", rule is { InForceFrom: { } from, WithdrawnOn: { } withdrawn }
                ? string.Create(CultureInfo.InvariantCulture, $"in force from {from:yyyy-MM-dd}, withdrawn on {withdrawn:yyyy-MM-dd}")
                : null);
            Source(rule.Source);
            Optional("source of the numbers", rule.NumbersSource == rule.Source ? null : rule.NumbersSource.ToString());
        }

        foreach (GuidelineStatement statement in guideline.Statements)
        {
            Line("");
            Line($"statement {statement.Id}");
            Line($"  {statement.Sentence}");
            Numbers(statement.Numbers);
            Source(statement.Source);
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Numbers(IEnumerable<RuleNumber> numbers)
        {
            foreach (RuleNumber number in numbers)
            {
                Line($"  number: {number}");
            }
        }

        void Optional(string name, string? value)
        {
            if (value is not null)
            {
                Line($"  {name}: {value}");
            }
        }

        void Source(Citation source) => Line(string.Create(CultureInfo.InvariantCulture, $"  source: {source}; read up to {source.ReadOn:yyyy-MM-dd}"));
    }

    /// <summary>The line by which a shipped edition is known again.</summary>
    public static string Fingerprint(Guideline guideline) =>
        $"{guideline.Id} | {guideline.Edition} | {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(guideline))))}";
}
