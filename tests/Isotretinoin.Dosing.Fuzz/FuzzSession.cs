namespace Isotretinoin.Dosing.Fuzz;

/// <summary>A long run: one target after another, each for its share of the time, on every processor.</summary>
internal static class FuzzSession
{
    private const int Chunk = 1_000;
    private const int MostFlaws = 10;

    /// <returns>Whether no flaw was found.</returns>
    public static bool Run(TimeSpan time, int seed)
    {
        Console.WriteLine($"Seed {seed}, .NET {Environment.Version}, {Environment.ProcessorCount} processors, {time.TotalMinutes:0.##} minutes");
        long inputs = 0;
        bool isSound = true;
        foreach (FuzzTarget target in FuzzTarget.All)
        {
            FuzzOutcome outcome = Run(target, seed, time * ShareOf(target));
            Console.WriteLine(
                $"{target.Name}: {outcome.Inputs:#,0} inputs, {outcome.Accepted:#,0} accepted, {outcome.Flaws.Count:#,0} flaws; at most {outcome.MostAllocated:#,0} bytes allocated and {outcome.Longest.TotalMilliseconds:#,0} ms for one");
            foreach (string flaw in outcome.Flaws.Take(MostFlaws))
            {
                Console.WriteLine(flaw);
            }

            inputs += outcome.Inputs;
            isSound &= outcome.Flaws.Count == 0;
        }

        Console.WriteLine($"{inputs:#,0} inputs, {(isSound ? "no flaw" : "with flaws")}");
        return isSound;
    }

    /// <summary>A request costs about a hundred times what the text of a quantity does, and has most to hide.</summary>
    private static double ShareOf(FuzzTarget target) => target is WireTarget or HooksTarget ? 0.32 : 0.12;

    private static FuzzOutcome Run(FuzzTarget target, int seed, TimeSpan time)
    {
        var run = new FuzzRun(target, seed);
        if (!run.AcceptsTheCorpus())
        {
            run.Outcome.Add($"{target.Name}: the corpus is not accepted");
        }

        DateTime end = DateTime.UtcNow + time;
        long next = 0;
        Thread[] workers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work))];
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return run.Outcome;

        void Work()
        {
            while (DateTime.UtcNow < end && run.Outcome.Flaws.Count < MostFlaws)
            {
                long to = Interlocked.Add(ref next, Chunk);
                run.Over(to - Chunk, to);
            }
        }
    }
}
