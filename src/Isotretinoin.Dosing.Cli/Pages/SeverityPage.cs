namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a suggested severity.</summary>
internal static class SeverityPage
{
    public static void Severity(this Page page, SeverityAnswer answer)
    {
        page.Sentence($"Lesions: {answer.Request.Lesions}; {Show.Number(answer.Request.Lesions.Total)} in all.");
        page.Sentence($"They suggest {answer.Suggested} acne. The clinician's judgement takes precedence.");
        foreach (Citation source in LesionCounts.Sources)
        {
            page.Sentence(source.ToString(), Styles.Quiet, indent: 2);
        }
    }
}
