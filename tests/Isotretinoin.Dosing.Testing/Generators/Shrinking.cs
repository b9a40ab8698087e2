namespace Isotretinoin.Dosing.Testing;

/// <summary>Simpler values of a failing case. Every step is strictly nearer to the end, so that shrinking ends.</summary>
public static class Shrinking
{
    /// <summary>The end itself, then half the way there, a quarter, and so on.</summary>
    public static IEnumerable<int> Toward(int end, int value)
    {
        for (int way = value - end; way != 0; way /= 2)
        {
            yield return value - way;
        }
    }

    /// <summary>The list without one of its members.</summary>
    public static IEnumerable<IReadOnlyList<T>> Dropping<T>(IReadOnlyList<T> list) =>
        Enumerable.Range(0, list.Count).Select(dropped => (IReadOnlyList<T>)[.. list.Where((_, i) => i != dropped)]);

    /// <summary>The list with one of its members made simpler.</summary>
    public static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> simpler) =>
        Enumerable.Range(0, list.Count).SelectMany(place => simpler(list[place]).Select(s => (IReadOnlyList<T>)[.. list.Select((old, i) => i == place ? s : old)]));
}
