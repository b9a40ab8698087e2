using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What holds of every type of the library.</summary>
public sealed partial class ShapeFacts
{
    private static readonly Type[] Binary = [typeof(double), typeof(float), typeof(Half)];

    [Fact]
    public void Public_classes_are_sealed_or_static_and_structs_readonly() =>
        Assert.All(PublicTypes.All.Where(type => !type.IsInterface), type => Assert.True(
            type.IsSealed && (!type.IsValueType || type.IsDefined(typeof(IsReadOnlyAttribute))),
            $"{type.Name} is neither sealed, nor static, nor a readonly struct."));

    [Fact]
    public void There_are_no_enumerations() => Assert.DoesNotContain(PublicTypes.Written, type => type.IsEnum);

    [Fact]
    public void Properties_can_only_be_read() =>
        Assert.All(PublicTypes.All.SelectMany(PublicTypes.PropertiesOf), property => Assert.True(property.SetMethod is null, $"{property.DeclaringType!.Name}.{property.Name} can be set."));

    [Fact]
    public void Fields_of_public_types_and_static_fields_are_readonly() =>
        Assert.All(PublicTypes.Written.SelectMany(PublicTypes.FieldsOf).Where(field => field.IsStatic || field.DeclaringType!.IsVisible), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType!.Name}.{field.Name} can be changed."));

    [Fact]
    public void Public_fields_are_constants() =>
        Assert.All(PublicTypes.All.SelectMany(PublicTypes.FieldsOf).Where(field => field.IsPublic), field => Assert.True(field.IsLiteral, $"{field.DeclaringType!.Name}.{field.Name} is a public field."));

    [Fact]
    public void No_type_is_made_by_a_public_constructor() =>
        Assert.All(PublicTypes.All.SelectMany(type => type.GetConstructors()), constructor => Assert.Fail($"{constructor.DeclaringType!.Name} has a public constructor."));

    [Fact]
    public void Nothing_is_a_binary_floating_point_number_anywhere()
    {
        IEnumerable<(string Where, Type Type)> fields = PublicTypes.Library.GetTypes().SelectMany(PublicTypes.FieldsOf).Select(f => ($"{f.DeclaringType}.{f.Name}", f.FieldType));
        IEnumerable<(string Where, Type Type)> parameters = PublicTypes.Library.GetTypes().SelectMany(PublicTypes.MethodsOf)
            .SelectMany(method => method.GetParameters().Select(p => ($"{method.DeclaringType}.{method.Name}({p.Name})", p.ParameterType)));
        IEnumerable<(string Where, Type Type)> results = PublicTypes.Library.GetTypes().SelectMany(PublicTypes.MethodsOf).OfType<MethodInfo>()
            .Select(method => ($"{method.DeclaringType}.{method.Name}", method.ReturnType));
        IEnumerable<(string Where, Type Type)> locals = PublicTypes.Library.GetTypes().SelectMany(PublicTypes.MethodsOf)
            .SelectMany(method => (method.GetMethodBody()?.LocalVariables ?? []).Select(local => ($"{method.DeclaringType}.{method.Name}, a local", local.LocalType)));

        Assert.All(fields.Concat(parameters).Concat(results).Concat(locals), used => Assert.False(PublicTypes.PartsOf(used.Type).Any(Binary.Contains), $"{used.Where} is {used.Type}."));
    }

    [Fact]
    public void No_parameter_is_optional() =>
        Assert.All(
            PublicTypes.Written.SelectMany(PublicTypes.MethodsOf).SelectMany(method => method.GetParameters()),
            parameter => Assert.False(parameter.IsOptional, $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}({parameter.Name}) is optional."));

    [Fact]
    public void Comparable_types_have_every_operator_of_comparison()
    {
        Type[] comparable = [.. PublicTypes.All.Where(type => type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type)))];

        Assert.Equal(7, comparable.Length);
        foreach (string name in new[] { "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality" })
        {
            Assert.All(comparable, type => Assert.True(type.GetMethod(name, [type, type]) is not null, $"{type.Name} has no {name}."));
        }
    }

    [Fact]
    public void Quantities_are_read_and_written_as_text_of_spans() =>
        Assert.All(
            new[] { typeof(BodyWeight), typeof(WeightBasedDose), typeof(DailyDose), typeof(TotalDose), typeof(CumulativeDose) },
            type =>
            {
                Assert.Contains(typeof(ISpanParsable<>).MakeGenericType(type), type.GetInterfaces());
                Assert.Contains(typeof(ISpanFormattable), type.GetInterfaces());
            });

    [Fact]
    public void No_type_is_named_a_helper_a_manager_a_service_or_a_transfer_object() =>
        Assert.DoesNotContain(PublicTypes.Written, type => new[] { "Helper", "Manager", "Service", "Dto", "Utils" }.Any(word => type.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_public_class_and_struct_has_a_text_of_its_own() =>
        Assert.All(
            PublicTypes.All.Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception))),
            type =>
            {
                MethodInfo text = type.GetMethod(nameof(ToString), [])!;
                Assert.True(text.DeclaringType == type && !text.IsDefined(typeof(CompilerGeneratedAttribute)), $"{type.Name} does not say what it is.");
            });

    [Fact]
    public void A_text_is_one_line_of_numbers_for_people() =>
        Assert.All(SampleArguments.All.Where(value => value.GetType().Assembly == PublicTypes.Library && value is not (Exception or Derivation)), value =>
        {
            string text = value.ToString()!;
            Assert.False(string.IsNullOrWhiteSpace(text), $"{value.GetType().Name} has no text.");
            Assert.DoesNotContain('\n', text);
            Assert.DoesNotContain("Isotretinoin.Dosing", text, StringComparison.Ordinal);
            Assert.True(value is Ratio || !Fraction().IsMatch(text), $"{value.GetType().Name}: {text}");
        });

    [Fact]
    public void Everything_is_in_one_namespace() =>
        Assert.All(PublicTypes.All, type => Assert.Equal("Isotretinoin.Dosing", type.Namespace));

    [Fact]
    public void Text_of_every_named_choice_is_its_identifier() => Assert.Multiple(
        () => Assert.All(Formulation.All, f => Assert.Same(f, Formulation.Find(f.ToString()))),
        () => Assert.All(Frequency.All, d => Assert.Same(d, Frequency.Find(d.ToString()))),
        () => Assert.Null(Formulation.Find("Conventional")),
        () => Assert.Null(Frequency.Find("thrice")),
        () => Assert.Equal("spread:7", CapsuleRounding.Spread(7).ToString()));

    [GeneratedRegex(@"\d/\d")]
    private static partial Regex Fraction();
}
