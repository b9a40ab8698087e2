namespace Isotretinoin.Dosing;

/// <summary>
/// A sheet for the patient, handed over by a clinician: which capsules on which day, the next supplies and tests, pregnancy, blood
/// donation, and nothing that was not prescribed or that no named guideline says.
/// </summary>
/// <remarks>
/// Every hand-out says that isotretinoin must not be taken in pregnancy, and to read the leaflet that comes with the capsules. Missed doses
/// are spoken of only if a named guideline does. The sentences have numbered sources. It is made with a plan or a calendar.
/// </remarks>
public sealed class HandOut
{
    private readonly string text;

    private HandOut(HandingOver handing, string text) => (Handing, this.text) = (handing, text);

    /// <summary>Who hands it over, and its form.</summary>
    public HandingOver Handing { get; }

    /// <summary>The sheet, with line feeds.</summary>
    public override string ToString() => text;

    /// <summary>The sheet of a dated course.</summary>
    /// <exception cref="RefusalException">
    /// No guideline speaks of pregnancy and of blood donation, or the course has a critical finding.
    /// </exception>
    internal static HandOut Of(HandingOver handing, CourseCalendar calendar, Review review, DateOnly? asOf)
    {
        if (HandingOver.WhyNot(review.Guidelines.AsSpan()) is [{ } refusal])
        {
            throw new RefusalException(refusal);
        }

        string[] critical =
            [.. review.Findings.Where(finding => finding.Severity == FindingSeverity.Critical).Select(finding => finding.Code).Distinct()];
        if (critical.Length > 0)
        {
            throw new RefusalException(
                RefusalCode.HandOutCritical,
                "handout",
                $"The course has critical findings: {string.Join(", ", critical)}. Accepted: a course without any.");
        }

        var sources = new SheetSources();
        DateOnly from = asOf is { } date && date > calendar.Course.Start ? date : calendar.Course.Start!.Value;
        SheetPart[] parts =
        [
            SheetPart.Title("Your isotretinoin capsules"),
            SheetPart.Paragraph($"Handed over by {handing.Clinician}. Ask about anything here that is not clear to you."),
            SheetPart.Paragraph("These capsules were prescribed for you and for nobody else."),
            HandOutAdvice.Pregnancy(review.Guidelines, sources),
            .. HandOutDoses.Of(calendar.Course, from, review.Guidelines, sources),
            .. HandOutDates.Of(calendar, from, sources),
            .. HandOutAdvice.Of(review.Guidelines, calendar.CanGetPregnant, sources),
            SheetPart.Heading("The leaflet"),
            SheetPart.Paragraph("Read the leaflet that comes with the capsules. It says more than this sheet."),
            SheetPart.Heading("About this sheet"),
            SheetPart.Paragraph(
                "It has only what was prescribed, and decides nothing: your clinician does. For your clinician: by the rules of "
                    + $"{string.Join(", ", review.Guidelines)}. {Review.Caution} Made with Isotretinoin.Dosing {LibraryVersion.Text}."),
            .. sources.List(),
        ];
        return new HandOut(handing, SheetText.Of(parts, handing.Format));
    }
}
