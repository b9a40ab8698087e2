using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// A plan, the same where its working might be asked for and is not, and the same with its working. What is not asked for costs nothing: no byte more, and
/// nothing of it lies in what was planned.
/// </summary>
public class WorkingOfAPlan
{
    private readonly TwoStepCase intent = TwoStepCase.All.First();

    // The compiler is not to know.
    private readonly bool never = bool.Parse(bool.FalseString);

    [GlobalSetup]
    public void NothingOfTheWorkingIsKept()
    {
        Course course = Planned();
        Answers.Agree(false, HasWorking(course), !HasWorking(Derivation.Of(course)));
        Answers.Agree(Plan(), Working_not_asked_for(), Working_asked_for());
    }

    [Benchmark(Baseline = true)]
    public int Plan() => Planned().Days;

    [Benchmark]
    public int Working_not_asked_for() => DaysOf(never);

    [Benchmark]
    public int Working_asked_for() => DaysOf(!never);

    private static bool HasWorking(object value) => Reachable.From(value).Any(found => found is Derivation or DerivationLine);

    private int DaysOf(bool explained)
    {
        Course course = Planned();
        return explained && Derivation.Of(course).Lines.IsEmpty ? 0 : course.Days;
    }

    private Course Planned() => Course.Plan(
        intent.Titration.MadeWith(Catalogue.UsConventional, intent.Weight, CapsuleRounding.Down, Frequency.TwiceDaily), intent.Target);
}
