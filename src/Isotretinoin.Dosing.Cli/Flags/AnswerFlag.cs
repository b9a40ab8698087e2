using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A yes-or-no fact of the patient, <c>--pregnant no</c>. Left out it is unknown, which is never taken for no.</summary>
internal sealed class AnswerFlag
{
    private readonly Option<string> option;
    private readonly PatientFlag flag;

    public AnswerFlag(Command command, PatientFlag flag, string description)
    {
        this.flag = flag;
        option = command.AddFlag($"--{flag}", "no", $"{description}: yes, no or unknown (when left out).");
    }

    public YesNoUnknown Read(ParseResult given) =>
        given.GetValue(option) is { } id ? NamedChoice.Find(option.Name, id, YesNoUnknown.Find, YesNoUnknown.All.Select(answer => answer.Id)) : YesNoUnknown.Unknown;

    /// <summary>Facts with this answer.</summary>
    public PatientFacts AddTo(PatientFacts facts, ParseResult given) => facts.With(flag, Read(given));
}
