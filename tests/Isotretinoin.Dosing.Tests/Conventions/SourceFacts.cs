using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What holds of every source file of the library.</summary>
public sealed partial class SourceFacts
{
    private static readonly string Folder = Repository.PathOf("src/Isotretinoin.Dosing");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void The_sources_are_found() => Assert.InRange(Files.Count(), 50, 1_000);

    [Fact]
    public void No_file_is_longer_than_200_lines() =>
        Assert.All(Files, file => Assert.True(File.ReadLines(file).Count() <= 200, $"{Path.GetFileName(file)} has more than 200 lines."));

    [Fact]
    public void A_file_holds_one_type_and_is_named_like_it_unless_it_holds_a_part_of_one() =>
        Assert.All(Files, file =>
        {
            Match type = Assert.Single(TopLevelType().Matches(File.ReadAllText(file)));

            Assert.True(
                type.Groups["name"].Value == Path.GetFileNameWithoutExtension(file) || type.Groups["partial"].Success,
                $"{Path.GetFileName(file)} holds {type.Groups["name"].Value}.");
        });

    [Fact]
    public void Every_public_type_has_a_file_of_its_name()
    {
        HashSet<string?> names = [.. Files.Select(Path.GetFileNameWithoutExtension)];

        Assert.All(PublicTypes.All, type => Assert.Contains(type.Name, names));
    }

    [Fact]
    public void Nothing_reads_a_clock_a_culture_the_environment_or_chance() =>
        Assert.All(Files, file => Assert.False(Impure().IsMatch(File.ReadAllText(file)), $"{Path.GetFileName(file)} is not pure."));

    [GeneratedRegex(@"^(?:public |internal )?(?:static |sealed |readonly |(?<partial>partial )|ref |abstract )*(?:record struct|record|struct|class|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"\.(Now|UtcNow|Today)\b|Stopwatch|TimeProvider|CurrentCulture|CurrentUICulture|Environment\.|\bRandom\b|Guid\.New|Console\.|\bFile\.")]
    private static partial Regex Impure();
}
