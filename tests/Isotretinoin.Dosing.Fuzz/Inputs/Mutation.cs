using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Inputs made from a corpus of valid ones: one in twenty as it is, the others with one to four flaws.</summary>
internal sealed class Mutation
{
    private readonly ImmutableArray<byte[]> corpus;
    private readonly ImmutableArray<ImmutableArray<Range>> words;
    private readonly ImmutableArray<byte[]> vocabulary;

    public Mutation(ImmutableArray<byte[]> corpus)
    {
        this.corpus = corpus;
        words = [.. corpus.Select(input => Words.Of(input))];
        vocabulary = [.. corpus.Zip(words, (input, places) => places.Select(place => input[place])).SelectMany(words => words), .. OddTexts.All];
    }

    public byte[] Of(Random random)
    {
        int chosen = random.Next(corpus.Length);
        byte[] input = corpus[chosen];
        for (int flaws = random.Next(20) == 0 ? 0 : random.Next(1, 5); flaws > 0; flaws--)
        {
            // Words keep the grammar whole, so that a flaw reaches the meaning; bytes break the grammar.
            input = random.Next(3) > 0 ? WithOtherWords(random, input, ReferenceEquals(input, corpus[chosen]) ? words[chosen] : Words.Of(input)) : WithOtherBytes(random, input);
        }

        return input;
    }

    private static T One<T>(Random random, ImmutableArray<T> choices) => choices[random.Next(choices.Length)];

    private byte[] WithOtherWords(Random random, byte[] input, ImmutableArray<Range> places)
    {
        if (places.IsEmpty)
        {
            return One(random, vocabulary);
        }

        Range one = One(random, places);
        Range other = One(random, places);
        (Range first, Range second) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return random.Next(8) switch
        {
            0 when first.End.Value <= second.Start.Value => [.. input[..first.Start], .. input[second], .. input[first.End..second.Start], .. input[first], .. input[second.End..]],
            1 => [.. input[..one.Start], .. input[other], .. input[one.End..]],
            2 => [.. input[..first.Start], .. input[second.Start..]],
            3 => [.. input[..one.End], .. input[first.Start..]],
            _ => [.. input[..one.Start], .. One(random, vocabulary), .. input[one.End..]],
        };
    }

    private static byte[] WithOtherBytes(Random random, byte[] input)
    {
        int place = random.Next(input.Length + 1);
        int end = place + Math.Min(random.Next(1, 24), input.Length - place);
        return random.Next(7) switch
        {
            0 => input[..place],
            1 => [.. input[..place], .. input[end..]],
            2 => [.. input[..place], (byte)random.Next(256), .. input[place..]],
            3 => [.. input[..place], .. One(random, OddTexts.All), .. input[place..]],
            4 => [.. input[..place], .. Nested(random), .. input[place..]],
            5 => [.. input[..place], .. input[place..end], .. input[place..]],
            _ => [.. input[..place], .. Noise(random, end - place), .. input[end..]],
        };
    }

    /// <summary>Lists or objects within each other; one in a hundred is thousands deep.</summary>
    private static IEnumerable<byte> Nested(Random random)
    {
        byte[] opening = [.. random.Next(2) == 0 ? "["u8 : "{\"a\":"u8];
        return Enumerable.Repeat(opening, random.Next(100) == 0 ? random.Next(1_000, 20_000) : random.Next(1, 70)).SelectMany(bytes => bytes);
    }

    private static byte[] Noise(Random random, int length)
    {
        byte[] noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }
}
