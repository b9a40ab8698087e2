using System.CommandLine;
using System.CommandLine.Parsing;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Flags are read as text first, so that every mistake names the flag as typed.</summary>
internal static class CommandFlags
{
    public static Option<string> AddFlag(this Command command, string name, string value, string description)
    {
        var option = new Option<string>(name) { HelpName = value, Description = description };
        command.Add(option);
        return option;
    }

    public static Option<string[]> AddRepeatedFlag(this Command command, string name, string value, string description)
    {
        var option = new Option<string[]>(name) { HelpName = value, Description = description };
        command.Add(option);
        return option;
    }

    public static Option<bool> AddSwitch(this Command command, string name, string description)
    {
        var option = new Option<bool>(name) { Description = description };
        command.Add(option);
        return option;
    }

    /// <summary>The text of a flag; null when absent.</summary>
    public static StatedText? Stated(this ParseResult given, Option<string> option) => given.Stated((Option)option).FirstOrDefault();

    /// <summary>The texts of a repeated flag.</summary>
    public static IEnumerable<StatedText> Stated(this ParseResult given, Option option)
    {
        int rank = -1;
        foreach (Token value in given.GetResult(option)?.Tokens ?? [])
        {
            rank = RankAfter(given, option.Name, rank);
            yield return new StatedText(value.Value, new Place($"{option.Name} {WrongInputException.AsTyped(value.Value)}", rank));
        }
    }

    private static int RankAfter(ParseResult given, string flag, int rank)
    {
        int next = rank + 1;
        while (next < given.Tokens.Count && given.Tokens[next].Value != flag)
        {
            next++;
        }

        return next;
    }
}
