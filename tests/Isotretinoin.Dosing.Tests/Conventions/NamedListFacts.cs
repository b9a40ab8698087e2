using System.Collections;
using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A list of named things is a set: what is named twice counts once.</summary>
public sealed class NamedListFacts
{
    private static readonly Type[] Named = [typeof(Guideline), typeof(CalendarProtocol)];

    public static TheoryData<string> Members => [.. PublicCall.All.Where(call => call.Parameters.Any(IsNamedList)).Select(call => call.Name)];

    [Fact]
    public void Reviews_and_calendars_take_lists_of_named_things() => Assert.InRange(Members.Count, 7, 100);

    [Theory]
    [MemberData(nameof(Members))]
    public void A_name_stated_twice_counts_once(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        ParameterInfo list = call.Parameters.Single(IsNamedList);
        Type element = PublicCall.ElementOf(list)!;
        IReadOnlyList<object?> things = SampleArguments.Of(element);

        Assert.Equal(Answer(things), Answer([.. things, .. things]));
        Assert.Equal(Answer([things[0]]), Answer([things[0], things[0]]));

        IReadOnlyList<string> Answer(IReadOnlyList<object?> named)
        {
            object?[] arguments = [.. call.Parameters.Select(p => p == list ? SampleArguments.List(element, named) : SampleArguments.Of(p.ParameterType)[0])];
            object? instance = call.Method.IsStatic ? null : SampleArguments.Of(call.Method.DeclaringType!)[0];
            return Texts(call.Invoke(instance, arguments)!);
        }
    }

    private static bool IsNamedList(ParameterInfo parameter) => PublicCall.ElementOf(parameter) is { } element && Named.Contains(element);

    /// <summary>The text of everything that an answer lists.</summary>
    private static IReadOnlyList<string> Texts(object answer) =>
        [.. answer.GetType().GetProperties().Where(p => p.PropertyType.IsAssignableTo(typeof(IEnumerable)) && p.PropertyType != typeof(string))
            .SelectMany(p => ((IEnumerable)p.GetValue(answer)!).Cast<object>().Select(item => $"{p.Name}: {item}"))];
}
