namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Why numbers are what they are: what was given, each with its source where it has one, then the working, a sentence for each line.
/// </summary>
internal static class WorkingLines
{
    /// <summary>Writes a working; nothing when none was asked for.</summary>
    public static void Working(this Page page, string title, Derivation? derivation)
    {
        if (derivation is null)
        {
            return;
        }

        page.Sentence(title, Styles.Head, indent: 0);
        foreach (DerivationLine given in derivation.Given)
        {
            page.Sentence($"given {given}", Spectre.Console.Style.Plain, indent: 2);
            foreach (Citation source in given.Sources)
            {
                page.Sentence(source.ToString(), Styles.Quiet, indent: 4);
            }
        }

        foreach (DerivationLine line in derivation.Lines)
        {
            page.Sentence(line.ToString(), Spectre.Console.Style.Plain, indent: 2);
        }

        page.BlankLine();
    }
}
