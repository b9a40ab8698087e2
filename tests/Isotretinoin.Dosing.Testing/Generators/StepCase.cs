namespace Isotretinoin.Dosing.Testing;

/// <summary>A step of a titration: thousandths of mg/kg/day with a pattern, or a stated cycle in whole mg, or neither in a pause; open without days.</summary>
public sealed record StepCase(int? Thousandths, string Pattern, IReadOnlyList<int> CycleMilligrams, int? Days, CapsuleRounding? Rounding, Frequency? Division)
{
    /// <summary>A ceiling of the dose by weight, in thousandths of mg; null without one.</summary>
    public int? CeilingThousandths { get; init; }

    public bool IsPause => Thousandths is null && CycleMilligrams.Count == 0;

    public TitrationStep Step(Formulation formulation)
    {
        if (IsPause)
        {
            return TitrationStep.Pausing(Days!.Value);
        }

        TitrationStep step = Thousandths is { } thousandths
            ? TitrationStep.Taking(Doses.Daily(thousandths, formulation), IntakePattern.Parse(Pattern, provider: null))
            : TitrationStep.Cycling([.. CycleMilligrams.Select(milligrams => DailyDose.FromMilligrams(milligrams, formulation))]);
        step = CeilingThousandths is { } ceiling ? step.AtMost(DailyDose.FromMilligrams(ceiling / 1_000m, formulation)) : step;
        step = Rounding is null ? step : step.Rounded(Rounding);
        step = Division is null ? step : step.Taken(Division);
        return Days is { } days ? step.For(days) : step;
    }

    public override string ToString()
    {
        string dose = Thousandths is { } thousandths ? $"{thousandths}/1000 mg/kg/day {Pattern}{(CeilingThousandths is { } most ? $" max {most}/1000 mg" : "")}" : $"[{string.Join(",", CycleMilligrams)}] mg";
        return $"{dose} {(Days is { } days ? $"for {days} days" : "open")} {Rounding} {Division}".TrimEnd();
    }
}
