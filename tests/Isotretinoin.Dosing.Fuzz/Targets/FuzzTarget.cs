using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Something of the product that reads what strangers write.</summary>
internal abstract class FuzzTarget
{
    protected FuzzTarget(string name, ImmutableArray<byte[]> corpus)
    {
        Name = name;
        Corpus = corpus;
        Mutation = new Mutation(corpus);
    }

    /// <summary>Every target.</summary>
    public static ImmutableArray<FuzzTarget> All { get; } = [new WireTarget(), new QuantityTarget(), new HistoryTarget(), new WeightsTarget(), new HooksTarget()];

    public string Name { get; }

    /// <summary>The valid inputs from which others are made.</summary>
    public ImmutableArray<byte[]> Corpus { get; }

    private Mutation Mutation { get; }

    /// <summary>One input; the same for the same seed and number.</summary>
    public byte[] Input(int seed, long number) => Mutation.Of(new Random(unchecked((int)(((uint)seed * 2_654_435_761u) ^ (ulong)number))));

    /// <summary>Reads an input. Whatever it throws is a flaw.</summary>
    public abstract Reading Read(byte[] input);
}
