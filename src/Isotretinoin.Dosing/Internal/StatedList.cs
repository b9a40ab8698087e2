using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Lists as a caller states them.</summary>
internal static class StatedList
{
    /// <summary>Throws when a list holds a null.</summary>
    /// <exception cref="ArgumentNullException">An element is null; it names the parameter of the list.</exception>
    public static void MustHoldNoNull<T>(ReadOnlySpan<T> stated, string parameter)
        where T : class
    {
        foreach (T element in stated)
        {
            ArgumentNullException.ThrowIfNull(element, parameter);
        }
    }

    /// <summary>A list of named things is a set: each once, in the order in which it was first named.</summary>
    /// <exception cref="ArgumentNullException">An element is null; it names the parameter of the list.</exception>
    public static ImmutableArray<T> Once<T>(ReadOnlySpan<T> named, string parameter)
        where T : class
    {
        MustHoldNoNull(named, parameter);
        ImmutableArray<T>.Builder once = ImmutableArray.CreateBuilder<T>(named.Length);
        foreach (T element in named)
        {
            if (!once.Contains(element))
            {
                once.Add(element);
            }
        }

        return once.DrainToImmutable();
    }
}
