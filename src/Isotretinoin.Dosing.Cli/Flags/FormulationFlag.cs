using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--formulation conventional</c>: in whose milligrams numbers are that do not say so themselves.</summary>
internal sealed class FormulationFlag(Command command, string description)
{
    private readonly Option<string> option = command.AddFlag("--formulation", "conventional", description);

    public string Name => option.Name;

    public Formulation? Read(ParseResult given) => given.GetValue(option) is { } id ? NamedChoice.FindFormulation(option.Name, id) : null;
}
