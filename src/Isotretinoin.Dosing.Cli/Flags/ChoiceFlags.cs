using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--rounding</c> and <c>--division</c>: the prescriber's choices, without a default.</summary>
internal sealed class ChoiceFlags(Command command)
{
    private readonly Option<string> rounding = command.AddFlag("--rounding", "down", "Which makeable dose is taken for an exact one: down, up, nearest, or spread:2 to spread:7 (over so many days).");
    private readonly Option<string> division = command.AddFlag("--division", "twice", "The doses of a day: once or twice.");

    public CapsuleRounding? ReadRounding(ParseResult given) => given.GetValue(rounding) is { } name ? NamedChoice.FindRounding(rounding.Name, name) : null;

    public Frequency? ReadDivision(ParseResult given) => given.GetValue(division) is { } name ? NamedChoice.FindDivision(division.Name, name) : null;

    public WrongInputException NoRounding() => new(rounding.Name, "missing, and a --dose states none of its own", "down, up, nearest, spread:2 to spread:7");

    public WrongInputException NoDivision() => new(division.Name, "missing, and a --dose states none of its own", "once, twice");
}
