using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>How a measure is distributed over the courses of an audit in which it is known.</summary>
/// <remarks>
/// Each number is rounded to 3 decimals, ties to even, from the exact value of a course. A quantile is by nearest rank: of n numbers in
/// rising order, the one at p × n, rounded up; the first at least. It is always the number of some course.
/// </remarks>
public sealed class AuditDistribution
{
    // In thousandths, rising, each with the number of courses up to it.
    private readonly ImmutableArray<long> values;
    private readonly ImmutableArray<long> upTo;

    internal AuditDistribution(AuditMeasure measure, IReadOnlyDictionary<long, long> counts)
    {
        Measure = measure;
        values = [.. counts.Keys.Order()];
        ImmutableArray<long>.Builder running = ImmutableArray.CreateBuilder<long>(values.Length);
        foreach (long value in values)
        {
            Courses += counts[value];
            running.Add(Courses);
        }

        upTo = running.MoveToImmutable();
    }

    /// <summary>The measure.</summary>
    public AuditMeasure Measure { get; }

    /// <summary>The number of courses in which it is known.</summary>
    public long Courses { get; }

    /// <summary>The least; null without courses.</summary>
    public decimal? Minimum => Quantile(0);

    /// <summary>A quarter of the courses have no more; null without courses.</summary>
    public decimal? LowerQuartile => Quantile(1);

    /// <summary>Half of the courses have no more; null without courses.</summary>
    public decimal? Median => Quantile(2);

    /// <summary>Three quarters of the courses have no more; null without courses.</summary>
    public decimal? UpperQuartile => Quantile(3);

    /// <summary>The greatest; null without courses.</summary>
    public decimal? Maximum => Quantile(4);

    /// <summary>The number of courses with at most a number, after rounding to 3 decimals.</summary>
    public long CoursesUpTo(decimal number)
    {
        if (values.IsEmpty || number < Decimal(values[0]))
        {
            return 0;
        }

        (int place, int beyond) = (0, values.Length);
        while (beyond - place > 1)
        {
            int middle = (place + beyond) / 2;
            (place, beyond) = Decimal(values[middle]) <= number ? (middle, beyond) : (place, middle);
        }

        return upTo[place];
    }

    /// <summary>Measure, courses and quartiles: <c>mgPerKg of 3 courses: 90.5, 110, 120.373, 131, 150.25 mg/kg</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> quartiles = Enumerable.Range(0, 5).Select(Quantile).OfType<decimal>().Select(DoseText.Number);
        string numbers = Courses == 0 ? "" : $": {string.Join(", ", quartiles)} {Measure.Unit}";
        return $"{Measure} of {CountText.Of(Courses, "course")}{numbers}";
    }

    private static decimal Decimal(long thousandths) => ExactDecimal.Of(thousandths, 3);

    private decimal? Quantile(int quarters)
    {
        if (Courses == 0)
        {
            return null;
        }

        long rank = Math.Max(1, WholeDivision.Up(quarters * Courses, 4));
        int place = upTo.BinarySearch(rank);
        return Decimal(values[place < 0 ? ~place : place]);
    }
}
