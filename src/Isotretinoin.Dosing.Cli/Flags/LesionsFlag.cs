using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--lesions 30,20,2</c>: comedones, inflammatory lesions and nodules as they were counted.</summary>
internal sealed class LesionsFlag(Command command)
{
    private readonly Option<string> option = command.AddFlag("--lesions", "30,20,2", "Comedones, inflammatory lesions and nodules as counted; the severity that they suggest counts only without --severity.");

    public LesionCounts? Read(ParseResult given)
    {
        if (given.GetValue(option) is not { } text)
        {
            return null;
        }

        int[] counts = [.. text.Split(',', StringSplitOptions.TrimEntries).Select(part => WholeNumber.Read(option.Name, part, 0, LesionCounts.Most, "lesions"))];
        return counts is [var comedones, var inflammatory, var nodules]
            ? LesionCounts.Of(comedones, inflammatory, nodules)
            : throw new WrongInputException(option.Name, $"read {WrongInputException.Quoted(text)}", "three counts such as 30,20,2: comedones, inflammatory lesions, nodules");
    }
}
