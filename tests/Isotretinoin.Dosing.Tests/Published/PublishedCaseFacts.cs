using System.Globalization;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Every answer of <c>docs/verification/published-cases.md</c> is what the product answers.</summary>
public sealed partial class PublishedCaseFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/verification/published-cases.md"));

    private static readonly (decimal Dose, Formulation Formulation, Product Product)[] Columns =
    [
        (0.5m, Formulation.Lidose, Catalogue.Absorica), (1, Formulation.Lidose, Catalogue.Absorica), (2, Formulation.Lidose, Catalogue.Absorica),
        (0.4m, Formulation.Micronized, Catalogue.AbsoricaLd), (0.8m, Formulation.Micronized, Catalogue.AbsoricaLd), (1.6m, Formulation.Micronized, Catalogue.AbsoricaLd),
    ];

    /// <summary>The cells of the label's tables: a weight, a dose by weight, and the mg/day that are printed.</summary>
    private static IReadOnlyList<(decimal Kilograms, decimal Dose, Formulation Formulation, Product Product, decimal Printed)> Cells { get; } =
    [
        .. from row in Weights().Matches(Page)
           let numbers = row.Value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture)).ToArray()
           from column in Enumerable.Range(0, Columns.Length)
           select (numbers[0], Columns[column].Dose, Columns[column].Formulation, Columns[column].Product, numbers[column + 1]),
    ];

    public static TheoryData<string> Cases => [.. Printed.Keys];

    private static Dictionary<string, string> Printed { get; } = Rows().Matches(Page).ToDictionary(row => row.Groups["case"].Value, row => row.Groups["answer"].Value);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_answer_on_the_page_is_the_answer_of_the_product(string name) => Assert.Equal(Printed[name], PublishedAnswers.ByCase[name]());

    [Fact]
    public void Every_case_is_on_the_page_once() =>
        Assert.Equal(PublishedAnswers.ByCase.Keys, Printed.Keys);

    [Fact]
    public void Every_cell_of_the_tables_of_the_label_is_the_dose_for_the_weight()
    {
        Assert.Equal(42, Cells.Count);
        Assert.All(Cells, cell => Assert.Equal(
            cell.Printed, cell.Formulation.MilligramsPerKilogramPerDay(cell.Dose).For(BodyWeight.FromKilograms(cell.Kilograms)).Milligrams));
    }

    [Fact]
    public void Two_doses_of_the_tables_cannot_be_made_of_capsules_of_their_own_in_two_doses() => Assert.Equal(
        [(Catalogue.Absorica, 25m), (Catalogue.AbsoricaLd, 20m)],
        Cells.Where(cell => PublishedCourse.Capsules(cell.Printed, cell.Product, Frequency.TwiceDaily) == "none").Select(cell => (cell.Product, cell.Printed)));

    [GeneratedRegex(@"^(?:\| \d+ ){7}\|$", RegexOptions.Multiline)]
    private static partial Regex Weights();

    [GeneratedRegex(@"^\| `(?<case>[a-z0-9-]+)` \|[^|]*\|[^|]*\| (?<answer>[^|]*) \|[^|]*\|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
