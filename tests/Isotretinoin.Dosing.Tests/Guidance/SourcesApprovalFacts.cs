using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What was read where, beside the rules: targets, patterns, products, formulations, bands of doses, and counts of lesions.</summary>
public sealed class SourcesApprovalFacts
{
    [Fact]
    public void Sources_are_those_that_a_clinician_approved() => ApprovedText.Matches(
        "Sources.txt",
        string.Join(
            "\n",
            [
                Section("cumulative targets", CumulativeTarget.Sources),
                Section("patterns of dosing days", IntakePattern.Sources),
                .. Catalogue.Formulary.Products.Select(p => Section($"product {p}: {p.Formulation}, {string.Join(", ", p.StrengthsInMilligrams)} mg", p.Sources)),
                .. Catalogue.Formulary.Products.SelectMany(p => new[]
                {
                    Section($"product {p}: food {p.Food.Id}", p.Food.Sources), Section($"product {p}: soya-bean oil {p.SoyaBeanOil.Id}", p.SoyaBeanOil.Sources),
                }),
                .. EvidenceTopic.All.Select(topic => Section($"evidence {topic}: {topic.Subject}", topic.Sources)),
                .. Dispute.All.SelectMany(dispute => dispute.Positions.Select(
                    position => Section($"dispute {dispute}: {dispute.Question} {position} {string.Join(", ", position.Rules)}".TrimEnd(), position.Sources))),
                .. Formulation.All.Select(f => Section($"formulation {f}: {f.Name}", [f.EquivalenceSource])),
                .. DoseBand.All.Select(band => Section($"band {band}", band.Sources)),
                Section("lesion counts", LesionCounts.Sources),
                Section("grades", []) + string.Concat(EvidenceGrade.All.Select(g => $"  {g}: {g.Meaning}\n")),
            ]));

    private static string Section(string title, IEnumerable<Citation> sources) => $"{title}\n{string.Concat(sources.Select(TextOf))}";

    private static string TextOf(Citation source) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {source}; read up to {source.ReadOn:yyyy-MM-dd}\n{(source.DoesNotShow.Length == 0 ? "" : $"    does not show: {source.DoesNotShow}\n")}");
}
