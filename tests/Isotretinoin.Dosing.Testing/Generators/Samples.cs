using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Samples of a generator under a fixed seed, for the tests of the generators themselves.</summary>
public static class Samples
{
    private const int Count = 1_000;

    public static IReadOnlyList<T> Of<T>(Gen<T> generator) => [.. generator.Sample(Count, new Rnd(20_260_101, 7), 50)];

    /// <summary>Every class makes up at least 5 % of the samples.</summary>
    public static void HaveEach<T>(Gen<T> generator, params (string Name, Func<T, bool> Holds)[] classes)
    {
        IReadOnlyList<T> samples = Of(generator);
        Assert.Equal(Count, samples.Count);
        Assert.All(classes, c => Assert.True(samples.Count(c.Holds) >= Count / 20, $"{c.Name}: {samples.Count(c.Holds)} of {Count}"));
    }

    /// <summary>From every sample, going on to the first and to the second of the simpler cases comes to an end.</summary>
    public static void ShrinkToAnEnd<T>(Gen<T> generator, Func<T, IEnumerable<T>> simpler)
    {
        const int Plenty = 1_000;
        foreach (T sample in Of(generator).Take(200))
        {
            Assert.InRange(Steps(sample, _ => 0), 0, Plenty);
            Assert.InRange(Steps(sample, count => Math.Min(1, count - 1)), 0, Plenty);
        }

        int Steps(T sample, Func<int, int> choose)
        {
            int steps = 0;
            for (List<T> next = [.. simpler(sample)]; next.Count > 0 && steps <= Plenty; next = [.. simpler(next[choose(next.Count)])])
            {
                steps++;
            }

            return steps;
        }
    }
}
