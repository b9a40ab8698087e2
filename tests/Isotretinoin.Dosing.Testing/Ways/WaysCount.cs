namespace Isotretinoin.Dosing.Testing;

/// <summary>How many doses and candidates a question has, counted without going through them.</summary>
public sealed class WaysCount
{
    public WaysCount(WayCase question)
    {
        Fraction low = Capped(question, question.LowThousandths);
        Fraction high = Capped(question, question.HighThousandths);
        int[] makeable = [.. question.Product.Makeable(question.Division).All];
        Doses = makeable.Count(dose => low <= dose && dose <= high);
        for (int above = 1; above < question.Spread; above++)
        {
            Doses += makeable.Zip(makeable.Skip(1)).Count(pair =>
                Fraction.Of((above * pair.Second) + ((question.Spread - above) * pair.First), question.Spread) is var mean && low <= mean && mean <= high && (question.CeilingMg == 0 || pair.Second <= question.CeilingMg));
        }

        long lists = 1;
        for (int step = 1; step <= question.Further; step++)
        {
            lists = lists * Math.Max(Doses - step + 1, 0) / step;
            Candidates += lists * (long)Math.Pow(12, step - 1);
        }
    }

    public int Doses { get; }

    private static Fraction Capped(WayCase question, int thousandths)
    {
        Fraction byWeight = Fraction.Of(thousandths, 1_000) * question.Kilograms;
        return question.CeilingMg > 0 && byWeight > question.CeilingMg ? question.CeilingMg : byWeight;
    }

    public long Candidates { get; }
}
