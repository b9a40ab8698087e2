using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A command's help followed by its examples, each on a line of its own that can be copied.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int status = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is IHasExamples { Examples: var examples, Notes: var notes })
        {
            foreach (string note in notes)
            {
                output.WriteLine(note);
            }

            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine($"  {example}");
            }
        }

        return status;
    }
}
