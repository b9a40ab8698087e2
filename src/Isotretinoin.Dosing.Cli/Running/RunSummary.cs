namespace Isotretinoin.Dosing.Cli;

/// <summary>The totals of a run.</summary>
internal sealed class RunSummary(long answered, long refused)
{
    /// <summary>Lines answered with a result.</summary>
    public long Answered { get; } = answered;

    /// <summary>Lines answered with an error.</summary>
    public long Refused { get; } = refused;

    public override string ToString()
    {
        string lines = Answered + Refused == 1 ? "1 line" : $"{Show.Whole(Answered + Refused)} lines";
        return $"{lines} answered: {Show.Whole(Answered)} ok, {Show.Whole(Refused)} refused.";
    }
}
