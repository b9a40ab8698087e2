using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Flags are read as text first, so that every refusal can name the flag and quote what was read.</summary>
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

    /// <summary>The text of a flag that must be there.</summary>
    /// <exception cref="WrongInputException">It is not.</exception>
    public static string Required(this ParseResult given, Option<string> option, string accepted) =>
        given.GetValue(option) ?? throw new WrongInputException(option.Name, "missing", accepted);
}
