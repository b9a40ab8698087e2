namespace Isotretinoin.Dosing.Fuzz;

/// <summary>What came of the inputs of one target.</summary>
internal sealed class FuzzOutcome
{
    private readonly Lock gate = new();
    private readonly List<string> flaws = [];

    /// <summary>The number of inputs that were read.</summary>
    public long Inputs { get; private set; }

    /// <summary>How many of them were accepted.</summary>
    public long Accepted { get; private set; }

    /// <summary>The most bytes that one input made the product allocate.</summary>
    public long MostAllocated { get; private set; }

    /// <summary>The longest that one input took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>What went wrong, with the number of the input.</summary>
    public IReadOnlyList<string> Flaws => flaws;

    public void Add(bool isAccepted, long allocated, TimeSpan taken)
    {
        lock (gate)
        {
            Inputs++;
            Accepted += isAccepted ? 1 : 0;
            MostAllocated = Math.Max(MostAllocated, allocated);
            Longest = taken > Longest ? taken : Longest;
        }
    }

    public void Add(string flaw)
    {
        lock (gate)
        {
            Inputs++;
            flaws.Add(flaw);
        }
    }
}
