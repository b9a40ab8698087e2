using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The capsules that a cohort takes in one period. All courses start on the same day.</summary>
public sealed class SupplyPeriod
{
    private readonly ImmutableArray<int> strengths;
    private readonly ImmutableArray<long> capsules;

    internal SupplyPeriod(int number, int days, long patients, ImmutableArray<int> strengths, ImmutableArray<long> capsules)
    {
        (Number, FirstDay, LastDay, Patients) = (number, ((number - 1) * days) + 1, number * days, patients);
        (this.strengths, this.capsules) = (strengths, capsules);
    }

    /// <summary>The number of the period, from 1.</summary>
    public int Number { get; }

    /// <summary>The first day of the period, counted from day 1 of the courses.</summary>
    public int FirstDay { get; }

    /// <summary>The last day of the period.</summary>
    public int LastDay { get; }

    /// <summary>The number of patients with a course day in the period.</summary>
    public long Patients { get; }

    /// <summary>The capsules of a strength in the period; 0 when there are none.</summary>
    public long CapsulesOf(int strengthInMilligrams) => strengths.IndexOf(strengthInMilligrams) is >= 0 and var place ? capsules[place] : 0;

    /// <summary>The days, the patients and the capsules: <c>days 1 to 30: 3 patients, 28 × 40 mg, 62 × 30 mg</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> quantities = strengths.Zip(capsules)
            .Where(strength => strength.Second > 0)
            .Select(strength => string.Create(CultureInfo.InvariantCulture, $", {strength.Second} × {strength.First} mg"));
        return $"{CountText.Days(FirstDay, LastDay)}: {CountText.Of(Patients, "patient")}{string.Concat(quantities)}";
    }
}
