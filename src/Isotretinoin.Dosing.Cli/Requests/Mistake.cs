namespace Isotretinoin.Dosing.Cli;

/// <summary>One thing that is wrong with what was stated, in one line.</summary>
internal sealed class Mistake
{
    // One line, whatever a text that it quotes holds.
    private Mistake(int rank, string line) => (Rank, Line) = (rank, string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Mistakes of lower rank are listed first.</summary>
    public int Rank { get; }

    /// <summary>The line that the user sees.</summary>
    public string Line { get; }

    /// <summary>A mistake at a place.</summary>
    public static Mistake At(Place place, string sentence) => new(place.Rank, $"{place.Name}: {sentence}");

    /// <summary>A text that cannot be read.</summary>
    public static Mistake Unreadable(Place place, string accepted) => At(place, $"Cannot be read. Accepted: {accepted}.");

    /// <summary>Something that is required and was not stated.</summary>
    public static Mistake Missing(Place place, string accepted) => new(place.Rank, $"{place.Name} is missing. Accepted: {accepted}.");

    /// <summary>A flag that is required and was not typed.</summary>
    public static Mistake Missing(string flag, string accepted) => Missing(new Place(flag, Place.OfMissing), accepted);
}
