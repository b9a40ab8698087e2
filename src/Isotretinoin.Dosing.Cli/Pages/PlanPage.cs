namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a course.</summary>
internal static class PlanPage
{
    public static void Plan(this Page page, PlanAnswer answer)
    {
        Course course = answer.Course;
        page.Patient(course.Regimen.Weight, course.Regimen.Product, course.Target);
        if (course.AlreadyTaken.Milligrams > 0)
        {
            page.Sentence(
                $"Already taken before day 1: {course.AlreadyTaken}, "
                    + $"{Show.PerKilogram(course.AlreadyTaken.MilligramsPerKilogram(course.Regimen.Weight))} mg/kg");
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
        if (answer is { Supplies: { IsEmpty: false } supplies, Request.SupplyDays: { } days })
        {
            page.Sentence($"Supplies of up to {Show.Whole(days)} days, restarting at each change of dose", Styles.Head, indent: 0);
            page.Table(SupplyTable.Of(supplies));
            page.BlankLine();
            page.Directions(supplies);
        }

        page.Working("Working", answer.Derivation);
        page.Review(answer.Review);
    }
}
