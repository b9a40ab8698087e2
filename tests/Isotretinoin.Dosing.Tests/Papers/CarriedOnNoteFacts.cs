namespace Isotretinoin.Dosing.Tests;

/// <summary>What a note says of what was taken before, and of the notes that were stated.</summary>
public sealed class CarriedOnNoteFacts
{
    private static readonly CourseSoFar SoFar = CourseSoFar.At(
        new(2026, 3, 31),
        DoseHistory.Of(
            DosePeriod.Taking(Asked.Daily(20), new(2026, 1, 1), new(2026, 1, 28)).WithNote("start low"),
            DosePeriod.Taking(Asked.Daily(40), new(2026, 1, 29), new(2026, 3, 31)).InPattern(IntakePattern.AlternateDays).WithNote("raised after four weeks"))
            .WithMissedDates(new DateOnly(2026, 2, 2)),
        WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60)), Weighing.On(new(2026, 3, 1), BodyWeight.FromKilograms(61))),
        WeightPolicy.PerDay);

    private static PlanRequest Plan => PlanRequest
        .For(
            BodyWeight.FromKilograms(62),
            Catalogue.UsConventional,
            Titration.Of(TitrationStep.Cycling(Asked.Daily(40)).AsBefore().For(28).WithNote("blood test first"), TitrationStep.Taking(Asked.PerKilogram(1)))
                .Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily),
            Reviewing.UnderNone)
        .To(Asked.Target);

    // 28 × 20 mg and 30 × 40 mg; 1,160 ÷ 60 + 600 ÷ 61 mg/kg, times 62 kg.
    [Fact]
    public void A_note_of_the_rest_says_through_when_what_was_taken_under_which_policy_and_what_it_counts_as()
    {
        string[] lines = [.. Plan.After(SoFar).Answer().Note.Lines];

        Assert.StartsWith("Isotretinoin, planned rest of a course from 2026-04-01: us-conventional (conventional). ", lines[0], StringComparison.Ordinal);
        Assert.Contains(
            "Taken through 2026-03-31: 1760 mg on 58 days, 1 missed, ≈29.2 mg/kg (weight policy per-day), counted as ≈1808.5 mg. Target 120 to 150 mg/kg conventional.",
            lines);
        Assert.Contains("Notes as stated: last dose, from 2026-01-29: raised after four weeks; days 1 to 28: blood test first", lines);
    }

    [Fact]
    public void A_note_of_a_course_under_way_has_the_note_of_its_last_dose() => Assert.Contains(
        "Notes as stated: last dose, from 2026-01-01: start low",
        ProgressRequest.At(new(2026, 1, 20), SoFar.History, SoFar.Weights, SoFar.Policy, Asked.Target, Reviewing.UnderNone).Answer().Note!.Lines);

    [Fact]
    public void Without_stated_notes_there_is_no_line_of_them() => Assert.DoesNotContain(
        Asked.Plan.Answer().Note.Lines, line => line.StartsWith("Notes as stated", StringComparison.Ordinal));
}
