namespace Isotretinoin.Dosing.Json;

/// <summary>
/// What answers repeat, such as a rule with its sources, as it was written before. It keeps that of a fixed number of things; one more
/// takes the place of another.
/// </summary>
/// <param name="write">Writes one thing, the same each time.</param>
internal sealed class WrittenBefore<TThing>(Action<JsonOutput, TThing> write)
    where TThing : notnull
{
    private const int Places = 256;

    private readonly Kept?[] kept = new Kept?[Places];

    /// <summary>A thing as JSON.</summary>
    public ReadOnlySpan<byte> Of(TThing thing)
    {
        ref Kept? place = ref kept[thing.GetHashCode() & (Places - 1)];
        Kept? before = place;
        if (before is null || !EqualityComparer<TThing>.Default.Equals(before.Thing, thing))
        {
            place = before = Written(thing);
        }

        return before.Json;
    }

    private Kept Written(TThing thing) => new(thing, ResultParts.Written(json => write(json, thing)));

    /// <summary>One thing and its JSON, which another thread sees whole or not at all.</summary>
    private sealed record Kept(TThing Thing, byte[] Json);
}
