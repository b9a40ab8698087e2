using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>The words of an input: runs of letters, digits, dots and dashes, which are numbers, dates and names in all formats here.</summary>
internal static class Words
{
    public static ImmutableArray<Range> Of(ReadOnlySpan<byte> input)
    {
        ImmutableArray<Range>.Builder words = ImmutableArray.CreateBuilder<Range>();
        for (int i = 0; i < input.Length; i++)
        {
            int start = i;
            while (i < input.Length && IsPartOfWord(input[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(start..i);
            }
        }

        return words.ToImmutable();
    }

    private static bool IsPartOfWord(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'.' or (byte)'-';
}
