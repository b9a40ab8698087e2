using SharpFuzz;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Inputs of one target that AFL++ makes, each held against what is promised of every input. What breaks a promise ends the process, as AFL++ expects.</summary>
internal static class AflSession
{
    public static void Run(FuzzTarget target)
    {
        var run = new FuzzRun(target, seed: 0);
        bool isWarm = false;
        Fuzzer.OutOfProcess.Run(stream =>
        {
            // Not before: instrumented code counts in memory that it is given here.
            isWarm = isWarm || run.AcceptsTheCorpus();
            BrokenPromiseException.Unless(isWarm, "the corpus is not accepted");
            using var input = new MemoryStream();
            stream.CopyTo(input);
            run.Read(input.ToArray());
        });
    }

    /// <summary>Writes the corpus of a target, a file an input, as AFL++ begins with.</summary>
    public static void WriteCorpus(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        for (int i = 0; i < target.Corpus.Length; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{i}"), target.Corpus[i]);
        }
    }
}
