using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Lookup of named choices.</summary>
internal static class NamedChoice
{
    public static TChoice? Find<TChoice>(string? id)
        where TChoice : class, INamedChoice<TChoice>
    {
        ImmutableArray<TChoice> all = TChoice.All;
        foreach (TChoice choice in all)
        {
            if (choice.Id == id)
            {
                return choice;
            }
        }

        return null;
    }

    public static TChoice Parse<TChoice>(string id)
        where TChoice : class, INamedChoice<TChoice>
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find<TChoice>(id) ?? throw new FormatException($"Read '{Excerpt.Of(id)}'. Accepted: {Names<TChoice>()}.");
    }

    /// <summary>The names, for a message.</summary>
    public static string Names<TChoice>()
        where TChoice : class, INamedChoice<TChoice> => string.Join(", ", TChoice.All.Select(choice => choice.Id));
}
