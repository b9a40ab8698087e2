using System.Reflection;
using System.Reflection.Emit;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A public method made callable with plain objects. An array stands for a span, which cannot be an object.</summary>
internal sealed class PublicCall
{
    private const BindingFlags Public = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private readonly Func<object?, object?[], object?> call;

    private PublicCall(MethodInfo method)
    {
        Method = method;
        Parameters = [.. method.GetParameters()];
        call = Compiled();
    }

    /// <summary>Every public method of the library that takes something, but for comparison with any object.</summary>
    public static IReadOnlyList<PublicCall> All { get; } =
    [
        .. PublicTypes.All.Where(type => type.Namespace == typeof(BodyWeight).Namespace)
            .SelectMany(type => type.GetMethods(Public))
            .Where(method => method.Name != "Equals" && method.GetParameters().Length > 0)
            .Select(method => new PublicCall(method)),
    ];

    public MethodInfo Method { get; }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>Type, method and types of the parameters.</summary>
    public string Name => $"{Method.DeclaringType!.Name}.{Method.Name}({string.Join(", ", Parameters.Select(p => Short(p.ParameterType)))})";

    /// <summary>The type of the elements of a list that a parameter takes; null when it takes none.</summary>
    public static Type? ElementOf(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        return type == typeof(string) || parameter.IsOut ? null
            : type.IsArray ? type.GetElementType()
            : IsSpan(type) ? type.GenericTypeArguments[0]
            : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0];
    }

    /// <summary>Calls the method; what it throws is thrown as it is.</summary>
    public object? Invoke(object? instance, object?[] arguments) => call(instance, arguments);

    private static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>));

    private static string Short(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Short))}>" : type.Name;

    private Func<object?, object?[], object?> Compiled()
    {
        var compiled = new DynamicMethod(Method.Name, typeof(object), [typeof(object), typeof(object[])]);
        ILGenerator il = compiled.GetILGenerator();
        if (!Method.IsStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(Method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, Method.DeclaringType);
        }

        for (int i = 0; i < Parameters.Count; i++)
        {
            Load(il, i, Parameters[i].ParameterType);
        }

        il.Emit(OpCodes.Call, Method);
        if (Method.ReturnType == typeof(void))
        {
            il.Emit(OpCodes.Ldnull);
        }
        else if (Method.ReturnType.IsValueType)
        {
            il.Emit(OpCodes.Box, Method.ReturnType);
        }

        il.Emit(OpCodes.Ret);
        return compiled.CreateDelegate<Func<object?, object?[], object?>>();
    }

    private static void Load(ILGenerator il, int place, Type type)
    {
        if (type.IsByRef)
        {
            il.Emit(OpCodes.Ldloca, il.DeclareLocal(type.GetElementType()!));
            return;
        }

        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4, place);
        il.Emit(OpCodes.Ldelem_Ref);
        if (IsSpan(type))
        {
            Type array = type.GenericTypeArguments[0].MakeArrayType();
            il.Emit(OpCodes.Castclass, array);
            il.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
        }
        else
        {
            il.Emit(OpCodes.Unbox_Any, type);
        }
    }
}
