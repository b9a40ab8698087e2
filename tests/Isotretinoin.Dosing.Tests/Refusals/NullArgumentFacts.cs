using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What may not be null is refused by its name, in every public member, also where it stands in a list.</summary>
public sealed class NullArgumentFacts
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Members => [.. Refusing.Where(call => call.Parameters.Any(MayNotBeNull)).Select(call => call.Name)];

    public static TheoryData<string> Lists => [.. Refusing.Where(call => call.Parameters.Any(IsListOfReferences)).Select(call => call.Name)];

    public static TheoryData<string> Lookups => [.. PublicCall.All.Where(IsLookup).Select(call => call.Name)];

    private static IEnumerable<PublicCall> Refusing => PublicCall.All.Where(call => !IsLookup(call));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_null_is_refused_by_its_name(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        Assert.All(call.Parameters.Where(MayNotBeNull), parameter => IsRefused(call, parameter, null));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_null_within_a_list_is_refused_by_the_name_of_the_list(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        foreach (ParameterInfo parameter in call.Parameters.Where(IsListOfReferences))
        {
            Type element = PublicCall.ElementOf(parameter)!;
            object? first = SampleArguments.Of(element)[0];
            IsRefused(call, parameter, SampleArguments.List(element, [null]));
            IsRefused(call, parameter, SampleArguments.List(element, [null, first]));
            IsRefused(call, parameter, SampleArguments.List(element, [first, null]));
        }
    }

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_lookup_of_null_finds_nothing(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        Assert.Null(call.Invoke(Instance(call), new object?[call.Parameters.Count]));
    }

    private static bool IsLookup(PublicCall call) => call.Method.Name.StartsWith("Find", StringComparison.Ordinal);

    private static bool IsListOfReferences(ParameterInfo parameter) => PublicCall.ElementOf(parameter) is { IsValueType: false };

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static void IsRefused(PublicCall call, ParameterInfo parameter, object? wrong)
    {
        object?[] arguments = [.. call.Parameters.Select(p => p == parameter ? wrong : Argument(p))];
        Exception? thrown = Record.Exception(() => call.Invoke(Instance(call), arguments));

        Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(thrown).ParamName);
    }

    private static object? Instance(PublicCall call) => call.Method.IsStatic ? null : SampleArguments.Of(call.Method.DeclaringType!)[0];

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.IsOut)
        {
            return null;
        }

        return PublicCall.ElementOf(parameter) is { } element ? SampleArguments.ListsOf(element)[0]
            : Nullability.Create(parameter).WriteState == NullabilityState.Nullable ? null
            : SampleArguments.Of(parameter.ParameterType)[0];
    }
}
