using System.Collections.Immutable;
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
            if (text.Trim().Split(' ', 2) is [var day, var weight] && DateText.TryRead(day, out DateOnly on) && BodyWeight.TryParse(weight, provider: null, out BodyWeight body))
            {
                dated.Add(DatedWeight.On(on, body));
            }
            else
            {
                written.Add(text);
            }
        }

        DatedWeight[] byDate = [.. History(dated).Where((weight, place) => place == 0 || date is null || weight.Date <= date)];
        return written switch
        {
            [] when byDate.Length == 0 => facts,
            [] when byDate.Length == 1 => facts.Weighing(byDate[0].Weight, byDate[0].Date),
            [] => facts.WeighingBefore(byDate[^2].Weight).Weighing(byDate[^1].Weight, byDate[^1].Date),
            [var only] when byDate.Length == 0 => facts.WeighingAsWritten(only),
            [var only] => facts.WeighingBefore(byDate[^1].Weight).WeighingAsWritten(only),
            _ => throw new WrongInputException(option.Name, $"read {string.Join(" and ", written.Select(WrongInputException.Quoted))}", "one weight without a date, and any number after their dates such as '2025-12-20 64.3 kg'"),
        };
    }

    private ImmutableArray<DatedWeight> History(List<DatedWeight> dated)
    {
        try
        {
            return dated.Count == 0 ? [] : WeightHistory.Of([.. dated]).Weights;
        }
        catch (HistoryException refused)
        {
            throw new WrongInputException(option.Name, refused.Message);
        }
    }
}
