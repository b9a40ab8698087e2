using Xunit.Abstractions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Examples run before laws where tests run one after the other: an example that fails is found sooner and says more.</summary>
internal sealed class ExamplesFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(tests => tests.DisplayName.EndsWith("Properties", StringComparison.Ordinal)).ThenBy(tests => tests.DisplayName, StringComparer.Ordinal);
}
