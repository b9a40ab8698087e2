namespace Isotretinoin.Dosing.Tests;

/// <summary>What holds of every note, whatever it is about.</summary>
internal static class NoteForm
{
    private const int MostLines = 10;
    private const int Longest = 160;
    private const string Stated = "Notes as stated: ";

    /// <summary>The lines with the numbers of the answer: those above the stated notes and the findings.</summary>
    public static IReadOnlyList<string> Numbers(ChartNote note) =>
        [.. note.Lines.TakeWhile(line => !line.StartsWith(Stated, StringComparison.Ordinal) && !line.StartsWith("Findings by ", StringComparison.Ordinal))];

    public static void Holds(ChartNote note, Review review)
    {
        Finding[] urgent = [.. review.Findings.Where(finding => finding.Severity != FindingSeverity.Info)];
        int stated = note.Lines.Count(line => line.StartsWith(Stated, StringComparison.Ordinal));
        Assert.InRange(stated, 0, 1);
        Assert.InRange(note.Lines.Length, 1, MostLines + stated + urgent.Length);
        Assert.Equal(string.Join('\n', note.Lines), note.ToString());
        Assert.DoesNotContain(note.Lines, line => line.Any(char.IsControl) || line.Trim() != line || line.Length == 0);
        Assert.All(Numbers(note), line => Assert.True(line.Length <= Longest, $"{line.Length}: {line}"));

        // Each in a line of its own, in the order of the review.
        string[] said = [.. note.Lines.Where(line => line.StartsWith("CRITICAL ", StringComparison.Ordinal) || line.StartsWith("Warning ", StringComparison.Ordinal))];
        Assert.Equal(urgent.Length, said.Length);
        Assert.All(urgent.Zip(said), pair =>
        {
            Assert.Contains(pair.First.Sentence, pair.Second, StringComparison.Ordinal);
            Assert.Contains($" {pair.First.Code}:", pair.Second, StringComparison.Ordinal);
            Assert.Equal(pair.First.Severity == FindingSeverity.Critical, pair.Second.StartsWith("CRITICAL", StringComparison.Ordinal));
        });

        string end = string.Join('\n', note.Lines);
        Assert.All(review.NotConsidered.Concat(review.NotRead), fact => Assert.Contains(fact.Text, end, StringComparison.Ordinal));
        Assert.All(Review.NeverLookedAt, never => Assert.Contains(never, note.Lines[^1], StringComparison.Ordinal));
        Assert.All(review.Guidelines, guideline => Assert.Contains(guideline.ToString(), end, StringComparison.Ordinal));
        Assert.Contains($"Isotretinoin.Dosing {LibraryVersion.Text}", end, StringComparison.Ordinal);
    }
}
