using System.Reflection;
using System.Runtime.Versioning;

namespace Isotretinoin.Dosing.Tests;

public sealed class LibraryAssetFacts
{
    [Fact]
    public void The_suite_runs_against_the_asset_that_its_project_names()
    {
        string framework = typeof(BodyWeight).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;

        Assert.Equal($".NETCoreApp,Version=v{SuiteMetadata.LibraryAsset["net".Length..]}", framework);
        Assert.Equal(
            SuiteMetadata.LibraryAsset == "net8.0" ? "Isotretinoin.Dosing.Net8.Tests" : "Isotretinoin.Dosing.Tests",
            typeof(LibraryAssetFacts).Assembly.GetName().Name);
    }
}
