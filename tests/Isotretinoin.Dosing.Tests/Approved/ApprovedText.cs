namespace Isotretinoin.Dosing.Tests;

/// <summary>Text that a person approved in a diff. <c>APPROVE=1</c> writes what is there now into the source tree, for the next diff.</summary>
internal static class ApprovedText
{
    public static void Matches(string file, string text)
    {
        string path = Repository.PathOf($"tests/Isotretinoin.Dosing.Tests/Approved/{file}");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{file} was never approved. Run the tests with APPROVE=1 and read the diff.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
