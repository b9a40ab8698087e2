using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>One two-step intent for a thousand patients of 35 to 135 kg, the lightest of whom have no capsules; figures are for one patient.</summary>
public class CohortOfPatients
{
    private const int Patients = 1_000;

    private readonly ImmutableArray<int> below = MakeableDoses.Below;
    private readonly ImmutableArray<int> capsules =
    [
        .. from dose in Enumerable.Range(0, 1_001)
           from strength in (int[])[40, 30, 20, 10]
           select CountOf(strength, dose),
    ];

    private readonly BodyWeight[] weights = [.. Enumerable.Range(0, Patients).Select(patient => BodyWeight.FromKilograms(35m + (patient * 0.1m)))];
    private readonly ImmutableArray<long> grams = [.. Enumerable.Range(0, Patients).Select(patient => 35_000L + (patient * 100))];
    private readonly CohortCourse[] courses = new CohortCourse[Patients];
    private readonly CohortAnswer[] answers = new CohortAnswer[Patients];
    private readonly TwoStepCase intent = TwoStepCase.All.First();
    private readonly Cohort cohort;

    public CohortOfPatients() => cohort = Cohort.Of(intent.Titration, Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily, intent.Target);

    [GlobalSetup]
    public void AnswersAgree()
    {
        Floor();
        Library();
        for (int i = 0; i < Patients; i++)
        {
            CohortCourse course = courses[i];
            Answers.Agree(
                answers[i],
                new CohortAnswer(course.Days, (int)course.Total.Milligrams, course.CapsulesOf(40), course.CapsulesOf(30), course.CapsulesOf(20), course.CapsulesOf(10)));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Patients)]
    public void Floor()
    {
        ImmutableArray<long> all = grams;
        for (int i = 0; i < all.Length; i++)
        {
            answers[i] = FloorCohort.Plan(below, capsules, all[i], intent.FirstNanograms, intent.FirstDays, intent.SecondNanograms, intent.FromNanograms);
        }
    }

    [Benchmark(OperationsPerInvoke = Patients)]
    public void Library() => cohort.Plan(weights, courses);

    [Benchmark(OperationsPerInvoke = Patients)]
    public int Courses()
    {
        int days = 0;
        foreach (BodyWeight weight in weights)
        {
            days += intent.Titration.TryMadeWith(Catalogue.UsConventional, weight, CapsuleRounding.Down, Frequency.TwiceDaily, out Regimen? regimen, out _)
                ? Course.Plan(regimen, intent.Target).Days
                : 0;
        }

        return days;
    }

    private static int CountOf(int strength, int dose) =>
        dose > 0 && CapsuleCombination.Making(DailyDose.FromMilligrams(dose, Formulation.Conventional), Catalogue.UsConventional, Frequency.TwiceDaily) is { } made
            ? made.Capsules.Where(capsule => capsule.StrengthInMilligrams == strength).Sum(capsule => capsule.Count)
            : 0;
}
