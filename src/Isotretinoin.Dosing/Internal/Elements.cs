using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Lists that a caller hands over.</summary>
internal static class Elements
{
    /// <summary>The elements, none of which may be null.</summary>
    /// <exception cref="ArgumentNullException">One is.</exception>
    public static ImmutableArray<T> Of<T>(ReadOnlySpan<T> elements, string parameter)
        where T : class
    {
        foreach (T element in elements)
        {
            ArgumentNullException.ThrowIfNull(element, parameter);
        }

        return [.. elements];
    }

    /// <summary>The elements as a set: none null, each once, in the order in which they were first stated.</summary>
    /// <exception cref="ArgumentNullException">One is null.</exception>
    public static ImmutableArray<T> SetOf<T>(ReadOnlySpan<T> elements, string parameter)
        where T : class
    {
        ImmutableArray<T> all = Of(elements, parameter);
        return all.Length < 2 ? all : [.. all.Distinct()];
    }
}
