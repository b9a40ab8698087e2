using System.CommandLine;
using System.CommandLine.Help;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The <c>isotretinoin</c> tool: reads its arguments, runs the command, and turns wrong input into lines on
/// standard error, one for each mistake.
/// </summary>
internal sealed class Application(Terminal terminal)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            // Checked before any work: a closed output fails even for an empty write.
            await terminal.Output.WriteAsync(ReadOnlyMemory<byte>.Empty);
            ParseResult given = Root().Parse(
                arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            ParserComplaint.ThrowIfAny(given);
            int status = await given.InvokeAsync(
                new InvocationConfiguration { Output = terminal.Text, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            await terminal.Text.FlushAsync();
            return status;
        }
        catch (WrongInputException wrong)
        {
            terminal.SayIfHeard(wrong.Message);
            return ExitStatus.WrongInput;
        }
        catch (OutputException failed) when (failed.IsReaderGone)
        {
            return ExitStatus.Answered;
        }
        catch (OutputException failed)
        {
            terminal.SayIfHeard(failed.Message);
            return ExitStatus.WrongInput;
        }
    }

    private RootCommand Root()
    {
        var root = new RootCommand(
            "Works out oral isotretinoin courses, exactly: real capsules, days, supplies. It computes; the prescriber decides.")
        {
            new PlanCommand(terminal),
            new OptionsCommand(terminal),
            new WaysCommand(terminal),
            new ProgressCommand(terminal),
            new CompareCommand(terminal),
            new PillCountCommand(terminal),
            new ReviewCommand(terminal),
            new CalendarCommand(terminal),
            new CohortCommand(terminal),
            new AuditCommand(terminal),
            new ProductsCommand(terminal),
            new SeverityCommand(terminal),
            new RulesCommand(terminal),
            new RulesCommand(terminal, RulesView.Guidelines, "Lists the guidelines in all their editions."),
            new RulesCommand(terminal, RulesView.Evidence, "Lists what was published beside the labels, and what it does not show."),
            new RunCommand(terminal),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples(new HelpAction { MaxWidth = Math.Max(Page.NarrowestWidth, terminal.Page.Profile.Width) });
        }

        return root;
    }
}
