using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Every code of a remark is on the list, in the documentation and in a case.</summary>
public sealed partial class RemarkCodeFacts
{
    // The list of the design, and below it what came with formulations, histories and elements that nothing reads.
    private const string Listed = """
        order: other-patient, modifier-extension, route, date-partial
        medication: unresolved, text-only, codes-contradict, strength-unknown, code-ambiguous
        dose: missing, text-only, range, unit, unit-form, comparator, not-whole-capsules, per-kilogram, contradiction
        timing: missing, text-only, code-unknown, contradiction, range, not-a-pattern, event, times-a-day, as-needed, steps-open
        supply: unit, quantity, contradiction
        weight: unit, unit-contradiction, comparator, status, undated, future, disagree, not-measured, other-patient, focus
        patient: other, birth-date-partial
        prefetch: absent, empty, failed, partial
        formulation: mixed
        history: status, date-missing, prepared-only, days-supply, open-period, not-used
        element: not-read
        """;

    private static IEnumerable<string> Codes => RemarkCode.All.Select(code => code.Id);

    [Fact]
    public void The_codes_are_those_of_the_list() => Assert.Equal(
        Listed.Split('\n').Select(line => line.Trim().Split(": ")).SelectMany(parts => parts[1].Split(", ").Select(code => $"{parts[0]}.{code}"))
            .Order(StringComparer.Ordinal),
        Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void The_documentation_has_every_code() => Assert.Equal(
        Codes.Order(StringComparer.Ordinal),
        Ticked().Matches(File.ReadAllText(Repository.PathOf("docs/fhir-remarks.md"))).Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal));

    /// <summary>The codes of a prefetch are of requests of CDS Hooks, whose cases are theirs.</summary>
    [Fact]
    public void Every_code_is_in_a_case()
    {
        string cases = string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests/Isotretinoin.Dosing.Fhir.Tests"), "*Reading*.cs").Select(File.ReadAllText));

        Assert.All(
            Codes.Where(code => !code.StartsWith("prefetch.", StringComparison.Ordinal)),
            code => Assert.Contains(code, cases, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_is_found_by_its_name() => Assert.All(RemarkCode.All, code => Assert.Same(code, RemarkCode.Find(code.Id)));

    [GeneratedRegex("^\\| `([a-z]+\\.[a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Ticked();
}
