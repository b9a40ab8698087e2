
namespace Isotretinoin.Dosing.Tests;

/// <summary>Each source document is spelled once.</summary>
public sealed class DocumentFacts
{
    /// <summary>Sites of which more than one document was read.</summary>
    private static readonly string[] SitesOfSeveral = ["dailymed.nlm.nih.gov", "studyres.com"];

    private static readonly Citation[] All =
    [
        .. RulesText.Editions.SelectMany(edition => edition.Rules.Select(rule => rule.Source).Concat(edition.Statements.Select(statement => statement.Source))),
        .. CalendarProtocol.All.SelectMany(protocol => protocol.Rules).Select(rule => rule.Source),
        .. CumulativeTarget.Sources,
        .. IntakePattern.Sources,
        .. Catalogue.Formulary.Products.SelectMany(product => product.Sources),
        .. Formulation.All.Select(formulation => formulation.EquivalenceSource),
        .. DoseBand.All.SelectMany(band => band.Sources),
        .. LesionCounts.Sources,
    ];

    [Fact]
    public void One_address_has_one_title() => Assert.All(
        All.Where(source => source.Address.Length > 0 && !SitesOfSeveral.Contains(source.Address)).GroupBy(source => source.Address),
        place => Assert.Single(place.Select(source => source.Title).Distinct()));

    [Fact]
    public void No_address_is_spelled_in_two_ways()
    {
        string[] places = [.. All.SelectMany(source => source.Address.Split("; ")).Distinct()];
        Assert.Equal(places.Length, places.Select(Plainly).Distinct().Count());
    }

    [Fact]
    public void Addresses_stand_in_one_file_alone()
    {
        string folder = Path.Combine(Repository.Root, "src");
        string[] addresses = [.. All.SelectMany(source => source.Address.Split("; ")).Where(address => address.Length > 0).Distinct()];
        IEnumerable<string> others = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "Documents.cs");
        Assert.All(others, file => Assert.DoesNotContain(addresses, address => File.ReadAllText(file).Contains($"\"{address}", StringComparison.Ordinal)));
    }

    private static string Plainly(string place) => place.Replace(".com", "", StringComparison.Ordinal).Replace(".org", "", StringComparison.Ordinal).TrimEnd('/');
}
