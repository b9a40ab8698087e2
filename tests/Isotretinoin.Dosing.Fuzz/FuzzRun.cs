using System.Diagnostics;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Inputs of one target under one seed, one after another, each held against what is promised of every input.</summary>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    /// <summary>What any input may make the product allocate, and what each byte of it and of its answer may on top.</summary>
    public const long AllocatedAtMost = 1 << 20;

    public const long AllocatedAtMostForAByte = 256;

    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(20);

    public FuzzOutcome Outcome { get; } = new();

    /// <summary>Reads the corpus, so that what is made once and kept is not counted against an input.</summary>
    /// <returns>Whether all of it was accepted, as a corpus of valid inputs is.</returns>
    public bool AcceptsTheCorpus() => target.Corpus.Select(target.Read).ToArray().All(reading => reading.IsAccepted);

    /// <summary>Reads the inputs from one number to before another.</summary>
    public void Over(long from, long to)
    {
        for (long number = from; number < to; number++)
        {
            try
            {
                Read(target.Input(seed, number));
            }
            catch (Exception flaw) when (flaw is not OutOfMemoryException)
            {
                Outcome.Add($"{target.Name} {seed} {number}: {flaw}");
            }
        }
    }

    /// <summary>Reads one input. Whatever it throws is a flaw.</summary>
    public void Read(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Reading reading = target.Read(input);
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        BrokenPromiseException.Unless(allocated <= AllocatedAtMost + (AllocatedAtMostForAByte * (input.Length + reading.Answered)), $"{allocated} bytes were allocated");
        BrokenPromiseException.Unless(taken < AtMost, $"it took {taken.TotalSeconds} s");
        reading.MustKeepItsPromises();
        Outcome.Add(reading.IsAccepted, allocated, taken);
    }
}
