using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The library as reflection sees it.</summary>
internal static class PublicTypes
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static Assembly Library => typeof(BodyWeight).Assembly;

    public static IReadOnlyList<Type> All => [.. Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every type that was written, public or not; none that the compiler made.</summary>
    public static IReadOnlyList<Type> Written => [.. Library.GetTypes().Where(type => type.Namespace == "Isotretinoin.Dosing" && !type.Name.Contains('<', StringComparison.Ordinal))];

    public static IEnumerable<MethodBase> MethodsOf(Type type) => [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared);

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(Declared);

    /// <summary>A type with everything that it is made of: elements, arguments and what is referred to.</summary>
    public static IEnumerable<Type> PartsOf(Type type) =>
        [type, .. type.HasElementType ? PartsOf(type.GetElementType()!) : [], .. type.GenericTypeArguments.SelectMany(PartsOf)];
}
