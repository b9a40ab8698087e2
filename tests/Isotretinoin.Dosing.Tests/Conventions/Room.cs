using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A room of the library: a folder, the types that its files make, and the names that they use.</summary>
internal sealed partial class Room
{
    private static readonly string Library = Repository.PathOf("src/Isotretinoin.Dosing");

    // After one of these a name is used; after any other word it is what a member or a local is called.
    private static readonly HashSet<string> BeforeUses =
    [
        "abstract", "and", "as", "async", "await", "case", "const", "else", "implicit", "in", "internal", "is", "new", "not", "operator", "or", "out", "override",
        "params", "private", "public", "readonly", "ref", "return", "sealed", "static", "struct", "throw", "when", "where",
    ];

    private readonly IReadOnlyList<string> files;

    private Room(string name, IReadOnlyList<string> files)
    {
        (Name, this.files) = (name, files);
        Types = [.. files.SelectMany(file => TypeMade().Matches(file)).Select(match => match.Groups["name"].Value)];
    }

    public static IReadOnlyList<Room> All { get; } =
    [
        .. Directory.EnumerateDirectories(Library)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .Select(folder => new Room(Path.GetFileName(folder), [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(file => SourceCode.Of(File.ReadAllText(file)))])),
    ];

    public string Name { get; }

    public IReadOnlyList<string> Types { get; }

    /// <summary>The names of the types that its files use. A name that a file gives to a member is that member there.</summary>
    public HashSet<string> Uses() => [.. files.SelectMany(file => NameUsed().Matches(file).Select(match => match.Value).Except(Members(file)))];

    private static IEnumerable<string> Members(string file) => MemberMade().Matches(file)
        .Where(match => !BeforeUses.Contains(match.Groups["before"].Value) && match.Groups["before"].Value != match.Groups["name"].Value)
        .Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^(?:public |internal )?(?:static |sealed |readonly |partial |ref |abstract )*(?:record struct|record|struct|class|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeMade();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex NameUsed();

    [GeneratedRegex(@"(?<before>\w+|[>\]])\??\s+(?<name>[A-Z]\w*)\s*(?=\{|=>|=[^=]|;|,|\(|\))")]
    private static partial Regex MemberMade();
}
