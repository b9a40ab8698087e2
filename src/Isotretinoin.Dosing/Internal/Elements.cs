using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Lists of arguments.</summary>
internal static class Elements
{
    /// <summary>The elements; throws when one is null.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static ImmutableArray<T> Of<T>(ReadOnlySpan<T> elements, string parameter)
        where T : class
    {
        foreach (T element in elements)
        {
            ArgumentNullException.ThrowIfNull(element, parameter);
        }

        return [.. elements];
    }

    /// <summary>The distinct elements in order of first occurrence; throws when one is null.</summary>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static ImmutableArray<T> SetOf<T>(ReadOnlySpan<T> elements, string parameter)
        where T : class
    {
        ImmutableArray<T> all = Of(elements, parameter);
        for (int place = 1; place < all.Length; place++)
        {
            if (all.IndexOf(all[place], 0, place) >= 0)
            {
                return [.. all.Distinct()];
            }
        }

        return all;
    }
}
