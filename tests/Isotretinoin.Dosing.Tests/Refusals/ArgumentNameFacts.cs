using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Whatever argument is refused, the refusal names a parameter of the public method that was called.</summary>
public sealed class ArgumentNameFacts
{
    private static readonly object?[] Nothing = [null];

    // What does not fit together, or is of the instance, is of no one argument: the refusals name its members.
    private static readonly HashSet<string> OfNoOneArgument =
    [
        "Alternative.Compare", "Continuation.ThenPausing", "Continuation.ThenTaking", "DoseHistory.Of", "PillCount.Of", "Titration.MadeWith", "Titration.TryMadeWith",
    ];

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

            Assert.False(IsFlaw(thrown, names, OfNoOneArgument.Contains($"{call.Method.DeclaringType!.Name}.{call.Method.Name}")), $"{member} of {string.Join(", ", stated.Select(Text))}: {thrown}");
        }
    }

    private static bool IsFlaw(Exception? thrown, HashSet<string?> parameters, bool mayBeOfNone) => thrown switch
    {
        NullReferenceException or IndexOutOfRangeException or InvalidCastException => true,
        RefusalException { ParamName: null } => !mayBeOfNone,
        ArgumentException refusal => !parameters.Contains(refusal.ParamName),
        _ => false,
    };

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
