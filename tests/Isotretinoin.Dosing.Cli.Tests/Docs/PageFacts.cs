using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What holds of every page of documentation.</summary>
public sealed partial class PageFacts
{
    /// <summary>What is read in five minutes. Code and tables are looked up rather than read.</summary>
    private const int MostWords = 1_200;

    private static readonly string Folder = Repository.PathOf("docs");

    private static IEnumerable<string> Documents => Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories);

    private static IEnumerable<string> Pages => Documents.Append(Repository.PathOf("README.md"));

    [Fact]
    public void A_page_is_read_in_five_minutes() => Assert.All(Pages, page => Assert.InRange(WordsOf(File.ReadAllLines(page)), 1, MostWords));

    [Fact]
    public void A_link_leads_to_a_file() => Assert.All(
        Pages.SelectMany(page => Links().Matches(File.ReadAllText(page)).Select(link => Path.Combine(Path.GetDirectoryName(page)!, link.Groups["file"].Value))),
        file => Assert.True(Path.Exists(file), file));

    [Fact]
    public void The_README_leads_to_every_page()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));

        Assert.All(Documents, file => Assert.Contains($"(docs/{Path.GetRelativePath(Folder, file).Replace('\\', '/')}", readme, StringComparison.Ordinal));
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
    private static partial Regex Links();
}
