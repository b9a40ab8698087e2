using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

public sealed class BridgeAssetFacts
{
    private static readonly Assembly Suite = typeof(BridgeAssetFacts).Assembly;

    [Fact]
    public void Each_of_the_two_suites_names_an_asset_of_its_own() =>
        Assert.Equal(Suite.GetName().Name == "Isotretinoin.Dosing.UnitsNet.Net8.Tests" ? "net8.0" : "net10.0", LibraryAsset.NamedBy(Suite));

    [Fact]
    public void The_suite_runs_against_the_assets_that_its_project_names() => Assert.Multiple(
        () => Assert.Equal(LibraryAsset.NamedBy(Suite), LibraryAsset.Of(typeof(UnitsNetConversions).Assembly)),
        () => Assert.Equal(LibraryAsset.NamedBy(Suite), LibraryAsset.Of(typeof(BodyWeight).Assembly)));
}
