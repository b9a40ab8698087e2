using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// One two-step intent for a thousand patients of 40 to 140 kg, each planned and summed up by months of thirty days; figures are for one patient.
/// </summary>
public class CohortOfPatients
{
    private const int Patients = 1_000;
    private const int MonthDays = 30;

    private readonly ImmutableArray<int> below = MakeableDoses.Below;
    private readonly ImmutableArray<int> capsules =
    [
        .. from dose in Enumerable.Range(0, 1_001)
           from strength in (int[])[40, 30, 20, 10]
           select CountOf(strength, dose),
    ];

    private readonly ImmutableArray<BodyWeight> weights = [.. Enumerable.Range(0, Patients).Select(patient => BodyWeight.FromKilograms(40m + (patient * 0.1m)))];
    private readonly TwoStepCase intent = TwoStepCase.All.First();

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Floor(), Library());

    /// <summary>The capsules of each course in all, not by months.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Patients)]
    public CohortAnswer Floor()
    {
        CohortAnswer sum = default;
        foreach (BodyWeight weight in weights)
        {
            sum = sum.Plus(FloorCohort.Plan(below, capsules, weight.Grams, intent.FirstNanograms, intent.FirstDays, intent.SecondNanograms, intent.FromNanograms));
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public CohortAnswer Library()
    {
        var cohort = CohortSummary.Of(weights.Select(Plan), MonthDays);
        return new CohortAnswer((int)cohort.Milligrams, (int)cohort.CapsulesOf(40), (int)cohort.CapsulesOf(30), (int)cohort.CapsulesOf(20), (int)cohort.CapsulesOf(10));
    }

    private static int CountOf(int strength, int dose) =>
        dose > 0 && CapsuleCombination.Making(DailyDose.FromMilligrams(dose, Formulation.Conventional), Catalogue.UsConventional, Frequency.TwiceDaily) is { } made
            ? made.Capsules.Where(capsule => capsule.StrengthInMilligrams == strength).Sum(capsule => capsule.Count)
            : 0;

    private Course Plan(BodyWeight weight) =>
        Course.Plan(intent.Titration.MadeWith(Catalogue.UsConventional, weight, CapsuleRounding.Down, Frequency.TwiceDaily), intent.Target);
}
