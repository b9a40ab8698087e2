namespace Isotretinoin.Dosing.Cli;

/// <summary>A course for people.</summary>
internal static class PlanPage
{
    public static void Plan(this Page page, Course course, int? supplyDays, Derivation? working, Review review)
    {
        page.Patient(course.Regimen.Weight, course.Regimen.Product, course.Target);
        if (course.AlreadyTaken.Milligrams > 0)
        {
            page.Sentence($"Already taken before day 1: {course.AlreadyTaken}, {Show.PerKilogram(course.AlreadyTaken.MilligramsPerKilogram(course.Regimen.Weight))} mg/kg");
        }

        page.BlankLine();
        if (course.Days > 0)
        {
            page.Table(PhaseTable.Of(course));
            page.BlankLine();
        }

        foreach (string sentence in Outlook.Of(course))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (supplyDays is { } days && course.Days > 0)
        {
            page.Sentence($"Supplies of up to {Show.Whole(days)} days, anew with each dose", Styles.Head, indent: 0);
            page.Table(SupplyTable.Of(course, days));
            page.BlankLine();
        }

        page.Working("Working", working);
        page.Review(review);
    }
}
