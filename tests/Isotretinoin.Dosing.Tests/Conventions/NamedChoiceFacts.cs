using System.Collections;
using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Named choices are sealed classes with static instances. Their identifiers are a contract: they stand in text and on the wire.</summary>
public sealed class NamedChoiceFacts
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Types => [.. PublicTypes.All.Where(type => Choices(type).Any() && type.GetProperty("Id") is not null)];

    [Fact]
    public void Every_choice_has_the_approved_identifier_and_text() => ApprovedText.Matches(
        "NamedChoices.txt",
        string.Concat(PublicTypes.All.Where(type => !type.IsInterface && IsWritten(type)).SelectMany(type => Choices(type).Select(choice => $"{type.Name}.{choice.Name}: {Text(choice.GetValue(null)!)}\n"))));

    [Theory]
    [MemberData(nameof(Types))]
    public void No_two_choices_have_the_same_identifier(Type type)
    {
        object?[] ids = [.. Choices(type).Select(choice => Id(choice.GetValue(null)!))];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void All_are_listed_and_each_is_found_by_its_identifier(Type type)
    {
        object?[] choices = [.. Choices(type).Select(choice => choice.GetValue(null))];
        if (type.GetProperty("All", Static) is { } list)
        {
            object?[] all = [.. ((IEnumerable)list.GetValue(null)!).Cast<object?>()];
            Assert.Subset(all.ToHashSet(), choices.ToHashSet());
            Assert.Equal(all.Length, all.Distinct().Count());
            Assert.Equal(type == typeof(CapsuleRounding) ? choices.Length + 6 : choices.Length, all.Length);
        }

        if (type.GetMethod("Find", Static) is { } find)
        {
            Assert.All(choices, choice => Assert.Same(choice, find.Invoke(null, [Id(choice!)])));
            Assert.Null(find.Invoke(null, [""]));
            Assert.Null(find.Invoke(null, [null]));
        }
    }

    private static bool IsWritten(Type type) => type.GetMethod("ToString", [])!.DeclaringType == type;

    private static string Text(object choice) => Id(choice) is { } id && id.ToString() != choice.ToString() ? $"{id} ({choice})" : choice.ToString()!;

    private static object? Id(object choice) => choice.GetType().GetProperty("Id")?.GetValue(choice);

    private static IEnumerable<PropertyInfo> Choices(Type type) => type.GetProperties(Static).Where(property => property.PropertyType == type && !type.IsValueType).OrderBy(property => property.Name, StringComparer.Ordinal);
}
