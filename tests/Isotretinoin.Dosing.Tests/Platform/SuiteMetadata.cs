using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What the project file says about this suite.</summary>
internal static class SuiteMetadata
{
    public static string LibraryAsset => Value("LibraryAsset");

    /// <summary>The folder of the solution, for the tests that read the sources.</summary>
    public static string RepositoryRoot => Value("RepositoryRoot");

    private static string Value(string key) => typeof(SuiteMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == key).Value!;
}
