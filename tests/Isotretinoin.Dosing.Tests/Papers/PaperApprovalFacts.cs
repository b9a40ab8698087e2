namespace Isotretinoin.Dosing.Tests;

/// <summary>Notes and hand-outs as they are read, approved by a person who read them as a dermatologist and as a patient of sixteen.</summary>
public sealed class PaperApprovalFacts
{
    [Fact]
    public void Notes_are_as_they_were_read_and_approved() => ApprovedText.Matches("Notes.txt", Printed(answer => answer.Note?.ToString()));

    [Fact]
    public void Hand_outs_are_as_they_were_read_and_approved() => ApprovedText.Matches("HandOuts.txt", Printed(answer => answer.HandOut?.ToString()));

    [Fact]
    public void A_note_of_each_of_these_patients_has_the_form_of_notes() =>
        Assert.All(PaperPatients.All, patient => NoteForm.Holds(patient.Answer.Note!, patient.Answer.Review!));

    private static string Printed(Func<IDosingAnswer, string?> paper) => string.Concat(
        from patient in PaperPatients.All
        let text = paper(patient.Answer)
        where text is not null
        select $"=== {patient.Patient}\n\n{text.Replace(LibraryVersion.Text, "(version)", StringComparison.Ordinal)}\n\n");
}
