using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The same regimen to a target that is 3 days away and to one that is 3,000 days away: closed form costs the same.</summary>
public class CourseLength
{
    private readonly Regimen regimen = Titration
        .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.3m, Formulation.Conventional))
        .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(70m), CapsuleRounding.Down, Frequency.TwiceDaily);

    // 20 mg a day: 60 mg and 60,000 mg for 70 kg are just under 0.858 and 857.143 mg/kg.
    private readonly CumulativeTarget near = CumulativeTarget.At(0.857m, Formulation.Conventional);
    private readonly CumulativeTarget far = CumulativeTarget.At(857.142m, Formulation.Conventional);

    [GlobalSetup]
    public void AnswersAgree()
    {
        Answers.Agree(3, Days_3());
        Answers.Agree(3_000, Days_3000());
    }

    [Benchmark(Baseline = true)]
    public int Days_3() => Days(near);

    [Benchmark]
    public int Days_3000() => Days(far);

    private int Days(CumulativeTarget target) => Course.Plan(regimen, target).Days;
}
