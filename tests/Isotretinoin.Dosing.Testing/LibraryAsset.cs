using System.Reflection;
using System.Runtime.Versioning;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Which asset of a library is under test: the one that was built for net8.0 or the one for net10.0.</summary>
public static class LibraryAsset
{
    /// <summary>The asset that the project of a suite names.</summary>
    public static string NamedBy(Assembly suite) =>
        suite.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == nameof(LibraryAsset)).Value!;

    /// <summary>The asset that an assembly is.</summary>
    public static string Of(Assembly library) =>
        library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Replace(".NETCoreApp,Version=v", "net", StringComparison.Ordinal);
}
