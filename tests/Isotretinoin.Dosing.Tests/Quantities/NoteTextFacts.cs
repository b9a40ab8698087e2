namespace Isotretinoin.Dosing.Tests;

public sealed class NoteTextFacts
{
    public static TheoryData<string> Refusals =>
    [
        "", " ", "\t", "two\nlines", "bell\u0007", "next line\u0085", "line\u2028separator", "paragraph\u2029separator", "turned \u202Etxet", "isolated \u2067text",
        new string('a', 201),
    ];

    [Theory]
    [InlineData("a")]
    [InlineData("Raised on 2026-03-01: lipids normal, 5 < 6 & \"well\"; =SUM(A1) *bold*, <b>")]
    [InlineData("Dosis erhöht – Ärztin fragt nach, 剂量增加, 🙂")]
    public void What_is_on_one_line_is_kept_as_it_is(string note)
    {
        Assert.True(NoteText.Accepts(note));
        Assert.Equal(note, Period.WithNote(note).Note);
        Assert.Equal(note, Step.WithNote(note).For(28).Rounded(CapsuleRounding.Up).Taken(Frequency.TwiceDaily).Note);
        Assert.Equal(note, Period.WithNote(note).InPattern(IntakePattern.AlternateDays).WithMissedDays(2).Note);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_breaks_a_line_or_turns_it_is_refused_as_the_note(string note)
    {
        Assert.False(NoteText.Accepts(note));
        Assert.All(
            new Action[] { () => Period.WithNote(note), () => Step.WithNote(note) },
            action =>
            {
                RefusalException refused = Assert.Throws<RefusalException>(action);
                Assert.Equal((RefusalCode.NoteInvalid, "note", "note"), (refused.Refusal.Code, refused.Refusal.Member, refused.ParamName));
                Assert.DoesNotContain(refused.Refusal.Sentence, c => char.IsControl(c) || c is '\u202E' or '\u2067' or '\u2028' or '\u2029');
            });
        Assert.Equal("reason", Assert.Throws<RefusalException>(() => PreviousCourse.EndingOn(new(2020, 1, 1)).WithReason(note)).Refusal.Member);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.False(NoteText.Accepts("half a pair \uD83D"));
        Assert.False(NoteText.Accepts("the other half \uDE00"));
        Assert.False(NoteText.Accepts("turned round \uDE00\uD83D"));
    }

    [Fact]
    public void A_note_of_200_characters_is_the_longest() => Assert.True(NoteText.Accepts(new string('a', 200)));

    [Fact]
    public void A_note_changes_no_number_and_no_finding()
    {
        DoseHistory noted = DoseHistory.Of(DosePeriod.Taking(Asked.Daily(40), Asked.Start, new(2026, 3, 31)).WithNote("80 mg/kg reached; pregnant"));
        ProgressRequest asked = Asked.Progress;
        ProgressAnswer with = ProgressRequest.At(asked.AsOf, noted, asked.Weights, WeightPolicy.Starting, asked.Target!, asked.Reviewing).Answer();

        Assert.Equal(asked.Answer().ToString(), with.ToString());
    }

    private static DosePeriod Period => DosePeriod.Taking(Asked.Daily(40), Asked.Start, new(2026, 3, 31));

    private static TitrationStep Step => TitrationStep.Taking(Asked.PerKilogram(1));
}
