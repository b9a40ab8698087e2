using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// <c>--weight "2025-12-20 64.3 kg"</c>: body weights with their dates, and at most one as it was written. One that is no body weight, such as
/// <c>155 mg</c>, is what was written: it is not refused but found.
/// </summary>
internal sealed class OrderWeightFlag(Command command)
{
    private readonly Option<string[]> option = command.AddRepeatedFlag(
        "--weight", "\"2025-12-20 64.3 kg\"", "The body weight with its unit, perhaps after the date of the weighing; earlier ones repeated. What is no weight is found, not refused.");

    /// <summary>The weight in force on a date and the one before it. One without a date is newer than all that have one.</summary>
    public PatientFacts AddTo(PatientFacts facts, ParseResult given, DateOnly? date)
    {
        var dated = new List<DatedWeight>();
        var written = new List<string>();
        foreach (string text in given.GetValue(option) ?? [])
        {
            if (DatedWeightText.TryRead(text, out DatedWeight? weight))
            {
                dated.Add(weight);
            }
            else
            {
                written.Add(text);
            }
        }

        WeightHistory? weights = dated.Count == 0 ? null : DatedWeightText.History(option.Name, dated);
        return (weights, written) switch
        {
            (null, []) => facts,
            ({ } known, []) => facts.WithWeight(known, date),
            (null, [var only]) => facts.WithWeightAsWritten(only),
            ({ } known, [var only]) => facts.WithEarlierWeight(known.InForceOn(date ?? DateOnly.MaxValue)).WithWeightAsWritten(only),
            _ => throw new WrongInputException(option.Name, $"read {string.Join(" and ", written.Select(WrongInputException.Quoted))}", "one weight without a date, and any number after their dates such as '2025-12-20 64.3 kg'"),
        };
    }
}
