using System.Reflection;

namespace Isotretinoin.Dosing;

/// <summary>The version of this library, which every answer, note and hand-out names.</summary>
public static class LibraryVersion
{
    /// <summary>The version: <c>1.0.0</c>, without the commit.</summary>
    public static string Text { get; } = typeof(LibraryVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
