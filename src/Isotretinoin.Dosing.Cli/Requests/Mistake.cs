namespace Isotretinoin.Dosing.Cli;

/// <summary>A mistake in the input, as one line.</summary>
internal sealed class Mistake
{
    // One line, whatever the quoted text contains.
    private Mistake(int rank, string line) => (Rank, Line) = (rank, string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Mistakes of lower rank are listed first.</summary>
    public int Rank { get; }

    /// <summary>The line that the user sees.</summary>
    public string Line { get; }

    /// <summary>A mistake at a place.</summary>
    public static Mistake At(Place place, string sentence) => new(place.Rank, $"{place.Name}: {sentence}");

    /// <summary>A text that cannot be read.</summary>
    public static Mistake Unreadable(Place place, string accepted) => At(place, $"Cannot be read. Accepted: {accepted}.");

    /// <summary>A missing required input.</summary>
    public static Mistake Missing(Place place, string accepted) => new(place.Rank, $"{place.Name} is missing. Accepted: {accepted}.");

    /// <summary>A missing required flag.</summary>
    public static Mistake Missing(string flag, string accepted) => Missing(new Place(flag, Place.OfMissing), accepted);
}
