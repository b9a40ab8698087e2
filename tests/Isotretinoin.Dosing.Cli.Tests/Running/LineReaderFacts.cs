using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

[Collection(nameof(MeasuredAlone))]
public sealed class LineReaderFacts
{
    private const string TooLong = "(too long)";

    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb\n", "a|b")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\r\n", "a\r|b\r")]
    [InlineData("\n\na\n", "||a")]
    [InlineData("\uFEFFa\nb", "a|b")]
    public async Task Lines_are_returned_in_order_without_their_ends(string input, string lines)
    {
        Assert.Equal(lines, string.Join('|', await LinesOf(new MemoryStream(Encoding.UTF8.GetBytes(input)))));
        Assert.Equal(lines, string.Join('|', await LinesOf(new Trickle(Encoding.UTF8.GetBytes(input), piece: 1))));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(4_096)]
    [InlineData(1 << 16)]
    [InlineData(1 << 22)]
    public async Task A_line_of_the_longest_length_is_read_and_one_byte_more_is_too_long_whatever_the_pieces(int piece)
    {
        string longest = new('x', LineReader.LongestLine);
        byte[] input = Encoding.UTF8.GetBytes($"a\n{longest}\n{longest}y\nb\n{longest}yyy");

        string[] lines = [.. await LinesOf(new Trickle(input, piece))];

        Assert.Equal(["a", longest, TooLong, "b", TooLong], lines);
    }

    [Fact]
    public async Task A_line_of_100_MB_is_skipped_without_being_held_and_the_next_line_is_read()
    {
        const long Length = 100_000_000;
        await using var input = new EndlessLine(Length, "\nb\n"u8.ToArray());
        long before = GC.GetTotalAllocatedBytes(precise: true);

        string[] lines = [.. await LinesOf(input)];

        Assert.Equal([TooLong, "b"], lines);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 16 * LineReader.LongestLine);
    }

    [Fact]
    public async Task The_bytes_read_are_counted()
    {
        var batch = new LineBatch();

        Assert.True(await new LineReader(new MemoryStream("a\nbc\n"u8.ToArray())).ReadAsync(batch, CancellationToken.None));
        Assert.Equal(5, batch.BytesRead);
    }

    [Fact]
    public async Task A_line_is_returned_before_the_reader_waits_for_more()
    {
        var batch = new LineBatch();
        await using var input = new SilentInput("a\nb"u8.ToArray());

        Assert.True(await new LineReader(input).ReadAsync(batch, CancellationToken.None));
        Assert.Equal("a\n"u8, batch.Lines.Span);
    }

    private static async Task<List<string>> LinesOf(Stream input)
    {
        var lines = new List<string>();
        var reader = new LineReader(input);
        var batch = new LineBatch();
        while (await reader.ReadAsync(batch, CancellationToken.None))
        {
            string[] split = Encoding.UTF8.GetString(batch.Lines.Span).Split('\n');
            lines.AddRange((split[^1].Length == 0 ? split[..^1] : split).Select(line => line.Length > LineReader.LongestLine ? TooLong : line));
        }

        return lines;
    }
}
