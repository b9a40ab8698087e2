using System.Globalization;
using System.Reflection;
using System.Text;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The public surface of the library, a line a member, in an order that does not depend on the source.</summary>
internal static class PublicSurface
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print()
    {
        var text = new StringBuilder();
        foreach (Type type in PublicTypes.All)
        {
            string interfaces = string.Join(", ", type.GetInterfaces().Where(i => i.IsPublic).Select(Name).Order(StringComparer.Ordinal));
            text.Append(Kind(type)).Append(' ').Append(type.Name).Append(interfaces.Length == 0 ? "" : $" : {interfaces}").Append('\n');
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsInterface ? "interface" : type.IsValueType ? "readonly struct" : type.IsAbstract ? "static class" : type.IsSubclassOf(typeof(Exception)) ? "exception" : "sealed class";

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return [
            .. type.GetFields(Public).Select(f => string.Create(CultureInfo.InvariantCulture, $"const {Name(f.FieldType)} {f.Name} = {f.GetRawConstantValue()}")),
            .. type.GetProperties(Public).Select(p => $"{Static(p.GetMethod!)}{Name(p.PropertyType)}{Question(Nullability.Create(p).ReadState, p.PropertyType)} {p.Name}{Indices(p)} {{ get; }}"),
            .. type.GetMethods(Public).Where(m => !m.Name.StartsWith("get_", StringComparison.Ordinal)).Select(Method)];
    }

    private static string Indices(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } indices ? $"[{string.Join(", ", indices.Select(Parameter))}]" : "";

    private static string Method(MethodInfo method) =>
        $"{Static(method)}{Name(method.ReturnType)}{Question(Nullability.Create(method.ReturnParameter).ReadState, method.ReturnType)} {method.Name}({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Parameter(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        string direction = parameter.IsOut ? "out " : "";
        string nullable = parameter.IsOut ? "" : Question(Nullability.Create(parameter).WriteState, type);
        return $"{direction}{Name(type.IsByRef ? type.GetElementType()! : type)}{nullable} {parameter.Name}";
    }

    private static string Question(NullabilityState state, Type type) => state == NullabilityState.Nullable && Nullable.GetUnderlyingType(type) is null ? "?" : "";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        if (!type.IsGenericType)
        {
            return type.IsArray ? $"{Name(type.GetElementType()!)}[]" : type.Name;
        }

        string arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{arguments}>";
    }
}
