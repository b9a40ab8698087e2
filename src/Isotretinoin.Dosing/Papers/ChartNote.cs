using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What a clinician pastes into the record: plain text, ten lines at most, one more for the notes that steps and periods have, and one for
/// each critical finding or warning, none of which is ever left out. Every number is the answer's, rounded for people.
/// </summary>
/// <remarks>
/// The lines say the weight and its date, the doses in mg/kg/day with their capsules, what was taken and of what target, the expected end,
/// the supply, the findings with library and editions, what was not considered or not read, and what is never looked at. A line is no
/// longer than 160 characters, but for stated notes, the sentence of a finding, and the lists of findings and facts, which are complete.
/// </remarks>
public sealed class ChartNote
{
    /// <summary>The most characters of a line that is neither a finding's nor a list of facts.</summary>
    internal const int LongestLine = 160;

    private ChartNote(ImmutableArray<string> lines) => Lines = lines;

    /// <summary>The lines, without line ends.</summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>The lines, each but the last with a line feed.</summary>
    public override string ToString() => string.Join('\n', Lines);

    internal static ChartNote Of(IEnumerable<string> numbers, Review review) =>
        new([.. numbers.Concat(NoteFindings.Of(review)).Select(PaperText.OnOneLine)]);
}
