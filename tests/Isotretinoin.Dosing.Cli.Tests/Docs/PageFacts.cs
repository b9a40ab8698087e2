using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What holds of every page of documentation.</summary>
public sealed partial class PageFacts
{
    /// <summary>What is read in five minutes. Code and tables are looked up rather than read.</summary>
    private const int MostWords = 1_200;

    private static readonly string Folder = Repository.PathOf("docs");

    private static IEnumerable<string> Pages => DocumentedPages.All.Select(Repository.PathOf);

    [Fact]
    public void A_page_is_read_in_five_minutes() => Assert.All(Pages, page => Assert.InRange(WordsOf(File.ReadAllLines(page)), 1, MostWords));

    [Fact]
    public void A_link_leads_to_a_file() => Assert.All(Links(), link => Assert.True(Path.Exists(link.File), $"{link.Page}: {link.File}"));

    [Fact]
    public void The_README_leads_to_every_page()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));

        Assert.All(DocumentedPages.All.Where(page => page != "README.md"), page => Assert.Contains($"]({page})", readme, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_of_the_command_line_lists_the_commands()
    {
        Said help = await Tool.RunAsync(["--help"]);
        string commands = help.Answer[help.Answer.IndexOf("Commands:", StringComparison.Ordinal)..];

        Assert.Equal(
            Names().Matches(commands).Select(command => command.Groups["name"].Value),
            Rows().Matches(await File.ReadAllTextAsync(Path.Combine(Folder, "command-line.md"))).Select(row => row.Groups["name"].Value).TakeWhile(name => name != "from"));
    }

    [Fact]
    public void The_page_of_products_lists_the_catalogue()
    {
        string page = File.ReadAllText(Path.Combine(Folder, "products.md"));

        Assert.All(Catalogue.Formulary.Products, product => Assert.Contains(
            $"| `{product.Id}` | {product.Formulation} | {string.Join(' ', product.StrengthsInMilligrams)} |", page, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Page, string File)> Links() => DocumentedPages.All.SelectMany(page => Link()
        .Matches(File.ReadAllText(Repository.PathOf(page)))
        .Select(link => (page, Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link.Groups["file"].Value))));

    private static int WordsOf(IEnumerable<string> lines)
    {
        bool isCode = false;
        int words = 0;
        foreach (string line in lines)
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            words += isCode || isFence || line.StartsWith('|') ? 0 : line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return words;
    }

    [GeneratedRegex(@"^  (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Names();

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)`", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#]+)[^)]*\)")]
    private static partial Regex Link();
}
