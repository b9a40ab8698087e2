namespace Isotretinoin.Dosing.Cli;

/// <summary>The severity that counts of lesions suggest, for people.</summary>
internal static class SeverityPage
{
    public static void Severity(this Page page, SeverityAnswer answer)
    {
        page.Sentence($"Lesions: {answer.Request.Lesions}; {Show.Number(answer.Request.Lesions.Total)} in all.");
        page.Sentence($"They suggest {answer.Suggested} acne. The clinician's own judgement goes before it.");
        foreach (Citation source in LesionCounts.Sources)
        {
            page.Sentence(source.ToString(), Styles.Quiet, indent: 2);
        }
    }
}
