using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The capsules of each month, of any number of patients.</summary>
internal sealed class MonthTotals(Product product)
{
    private readonly List<long> patients = [];
    private readonly List<long[]> capsules = [];

    /// <summary>The strengths, strongest first.</summary>
    public ImmutableArray<int> Strengths { get; } = [.. product.StrengthsInMilligrams.Reverse()];

    /// <summary>The number of months.</summary>
    public int Count => patients.Count;

    public void Add(ImmutableArray<CohortMonth> months)
    {
        foreach (CohortMonth month in months)
        {
            if (month.Number > Count)
            {
                patients.Add(0);
                capsules.Add(new long[Strengths.Length]);
            }

            patients[month.Number - 1] += month.Patients;
            foreach (CapsuleCount count in month.Capsules)
            {
                capsules[month.Number - 1][Strengths.IndexOf(count.StrengthInMilligrams)] += count.Count;
            }
        }
    }

    /// <summary>The patients of a month, from 0.</summary>
    public long Patients(int month) => patients[month];

    /// <summary>The capsules of a month, from 0, strongest first.</summary>
    public ImmutableArray<long> Capsules(int month) => [.. capsules[month]];

    /// <summary>The capsules of all months, strongest first.</summary>
    public ImmutableArray<long> All() => [.. Strengths.Select((_, place) => capsules.Sum(month => month[place]))];
}
