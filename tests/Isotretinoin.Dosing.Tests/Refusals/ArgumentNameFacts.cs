using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Whatever argument is refused, the refusal names a parameter of the public method that was called.</summary>
public sealed class ArgumentNameFacts
{
    private static readonly object?[] Nothing = [null];

    public static TheoryData<string> Members => [.. PublicCall.All.Select(call => call.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_refused_argument_is_named_as_the_caller_knows_it(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        HashSet<string?> names = [.. call.Parameters.Select(parameter => parameter.Name)];
        foreach (object?[] stated in Statements(call))
        {
            Exception? thrown = Record.Exception(() => call.Invoke(stated[0], stated[1..]));

            Assert.False(IsFlaw(thrown, names), $"{member} of {string.Join(", ", stated.Select(Text))}: {thrown}");
        }
    }

    private static bool IsFlaw(Exception? thrown, HashSet<string?> parameters) =>
        thrown is NullReferenceException or IndexOutOfRangeException or InvalidCastException
        || (thrown is ArgumentException refusal && !IsOfNoOneArgument(refusal) && !parameters.Contains(refusal.ParamName));

    // What does not fit together is of no one argument: the refusals name its members.
    private static bool IsOfNoOneArgument(ArgumentException refusal) => refusal is RefusalException { ParamName: null };

    /// <summary>The instance and the arguments: ordinary ones, of which any two are varied together.</summary>
    private static IEnumerable<object?[]> Statements(PublicCall call)
    {
        IReadOnlyList<object?>[] choices = [call.Method.IsStatic ? Nothing : SampleArguments.Of(call.Method.DeclaringType!), .. call.Parameters.Select(Choices)];
        object?[] ordinary = [.. choices.Select(values => values[0])];
        yield return ordinary;
        for (int one = 0; one < choices.Length; one++)
        {
            for (int other = one + 1; other < choices.Length; other++)
            {
                foreach (object? first in choices[one])
                {
                    foreach (object? second in choices[other])
                    {
                        object?[] stated = [.. ordinary];
                        (stated[one], stated[other]) = (first, second);
                        yield return stated;
                    }
                }
            }
        }
    }

    private static IReadOnlyList<object?> Choices(ParameterInfo parameter) =>
        parameter.IsOut || parameter.ParameterType == typeof(IFormatProvider) ? Nothing
        : PublicCall.ElementOf(parameter) is { } element ? SampleArguments.ListsOf(element)
        : SampleArguments.Of(parameter.ParameterType);

    private static string Text(object? value) => value is Array list ? $"[{string.Join(", ", list.Cast<object>().Take(3))} …{list.Length}]" : value?.ToString() ?? "null";
}
