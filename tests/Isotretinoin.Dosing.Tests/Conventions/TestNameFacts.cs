namespace Isotretinoin.Dosing.Tests;

/// <summary>A test class is found by its name, in whichever project it stands.</summary>
public sealed class TestNameFacts
{
    private static readonly string[] Kinds = ["Facts.cs", "Properties.cs"];

    [Fact]
    public void No_two_test_classes_have_the_same_name()
    {
        string[] names =
        [
            .. Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetFileName(file))
                .Where(name => Kinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal))),
        ];

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(), names);
    }
}
