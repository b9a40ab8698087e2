using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>Lists of ids, such as <c>guidelines</c>; what is listed again is still asked for once.</summary>
internal static class RequestedChoices
{
    public static ImmutableArray<TChoice> Read<TChoice>(ref RequestReader reader, ImmutableArray<TChoice> choices, Func<TChoice, string> id, ErrorCode unknown)
        where TChoice : class
    {
        ImmutableArray<TChoice> asked = [];
        reader.List();
        while (reader.NextItem())
        {
            TChoice choice = reader.Choice(choices, id, unknown);
            asked = asked.Contains(choice) ? asked : asked.Add(choice);
        }

        return asked;
    }
}
