namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A benchmark compares only what answers the same: every benchmark asks this before it is timed.</summary>
public static class Answers
{
    public static void Agree<T>(params ReadOnlySpan<T> answers)
        where T : IEquatable<T>
    {
        foreach (T answer in answers)
        {
            if (!answer.Equals(answers[0]))
            {
                throw new InvalidOperationException($"The answers differ: {string.Join(" / ", answers.ToArray())}.");
            }
        }
    }
}
