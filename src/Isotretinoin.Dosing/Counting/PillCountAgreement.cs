namespace Isotretinoin.Dosing;

/// <summary>A count of capsules compared with the reported doses of the same days and formulation.</summary>
public sealed class PillCountAgreement
{
    internal PillCountAgreement(PillCount count, DoseHistory reported) =>
        (Count, Reported, CountedMilligrams, ReportedMilligrams) = (
            count, reported, Milligrams(count.Taken.Picograms), Milligrams(SumReported(count, reported)));

    /// <summary>The count.</summary>
    public PillCount Count { get; }

    /// <summary>The reported history.</summary>
    public DoseHistory Reported { get; }

    /// <summary>The milligrams taken by the count.</summary>
    public Ratio CountedMilligrams { get; }

    /// <summary>The milligrams reported; undated misses are spread evenly over the dosing days of their period once it is over.</summary>
    public Ratio ReportedMilligrams { get; }

    /// <summary>Counted less reported milligrams; below 0 when less was taken than reported.</summary>
    public Ratio Difference => CountedMilligrams - ReportedMilligrams;

    /// <summary>Counted over reported milligrams: 1 when they agree; null when nothing was reported.</summary>
    public Ratio? Share => ReportedMilligrams == Ratio.Zero
        ? null
        : CountedMilligrams * Ratio.Of(ReportedMilligrams.Denominator, ReportedMilligrams.Numerator);

    /// <summary>Both sums: <c>1200 mg counted, 1240 mg reported</c>.</summary>
    public override string ToString() =>
        $"{RatioText.WithUnit(CountedMilligrams, TotalDose.Accepted.Unit)} counted, "
        + $"{RatioText.WithUnit(ReportedMilligrams, TotalDose.Accepted.Unit)} reported";

    private static Ratio SumReported(PillCount count, DoseHistory reported)
    {
        ExactSum picograms = default;
        var walk = new StretchWalk(reported, weights: [], count.First, count.CountedOn);
        while (walk.MoveNext())
        {
            Stretch stretch = walk.Current;
            if (stretch.Period.Formulation == count.Formulation)
            {
                picograms = picograms.Plus(stretch.PartialPicograms).Plus(Unmarked(stretch, count.CountedOn));
            }
        }

        return picograms.Over(1);
    }

    private static ExactSum Unmarked(Stretch stretch, DateOnly countedOn)
    {
        RecordedPeriod recorded = stretch.Recorded;
        return recorded.IsAsStated || recorded.Period.Last > countedOn
            ? default(ExactSum).Plus(stretch.DaysAsStated * recorded.DosePicograms)
            : default(ExactSum).PlusShare(recorded.UnmarkedPicograms, stretch.DaysAsStated, recorded.DaysAsStated);
    }

    private static Ratio Milligrams(long picograms) => Ratio.Of(picograms, DailyDose.PicogramsPerMilligram);

    private static Ratio Milligrams(Ratio picograms) => picograms * Ratio.Of(1, DailyDose.PicogramsPerMilligram);
}
