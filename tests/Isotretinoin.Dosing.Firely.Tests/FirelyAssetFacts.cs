using System.Reflection;
using Isotretinoin.Dosing.Fhir;

namespace Isotretinoin.Dosing.Firely.Tests;

public sealed class FirelyAssetFacts
{
    private static readonly Assembly Suite = typeof(FirelyAssetFacts).Assembly;

    [Fact]
    public void Each_of_the_two_suites_names_an_asset_of_its_own() =>
        Assert.Equal(Suite.GetName().Name == "Isotretinoin.Dosing.Firely.Net8.Tests" ? "net8.0" : "net10.0", LibraryAsset.NamedBy(Suite));

    [Fact]
    public void The_suite_runs_against_the_assets_that_its_project_names() => Assert.Multiple(
        () => Assert.Equal(LibraryAsset.NamedBy(Suite), LibraryAsset.Of(typeof(FirelyResources).Assembly)),
        () => Assert.Equal(LibraryAsset.NamedBy(Suite), LibraryAsset.Of(typeof(FhirOrders).Assembly)),
        () => Assert.Equal(LibraryAsset.NamedBy(Suite), LibraryAsset.Of(typeof(BodyWeight).Assembly)));
}
