namespace Isotretinoin.Dosing.Cli;

/// <summary>The working: the inputs with their sources, then each line as a sentence.</summary>
internal static class WorkingLines
{
    /// <summary>Writes a working; nothing when not requested.</summary>
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
