using System.Buffers.Binary;
using System.Xml.Linq;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The pictures of the documentation are those of the product as it is. <c>docs/images/draw</c> draws them.</summary>
public sealed class PictureFacts
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task The_picture_of_the_options_is_what_the_tool_prints()
    {
        XElement[] drawn = [.. XDocument.Load(Repository.PathOf("docs/images/options.svg")).Root!.Elements(Svg + "text")];
        XElement[] typed = [.. drawn.TakeWhile((_, i) => i == 0 || drawn[i - 1].Value.EndsWith(" \\", StringComparison.Ordinal))];

        Said said = await Tool.RunAsync(Tool.Words(string.Concat(typed.Select(line => line.Value.Replace(" \\", " ", StringComparison.Ordinal)))[2..]));

        Assert.Equal(said.OutputLines.Where(line => line.Length > 0), drawn[typed.Length..].Select(line => line.Value));
    }

    [Fact]
    public void The_lines_of_the_picture_stand_below_one_another_as_in_the_terminal()
    {
        XElement[] drawn = [.. XDocument.Load(Repository.PathOf("docs/images/options.svg")).Root!.Elements(Svg + "text")];

        Assert.All(drawn.Zip(drawn.Skip(1)), pair => Assert.InRange((int)pair.Second.Attribute("y")! - (int)pair.First.Attribute("y")!, 19, 38));
        Assert.All(drawn, line => Assert.Equal(84 * line.Value.Length, 10 * (decimal)line.Attribute("textLength")!));
    }

    [Fact]
    public void The_icon_is_a_small_square_as_a_gallery_of_packages_shows_it()
    {
        ReadOnlySpan<byte> png = File.ReadAllBytes(Repository.PathOf("docs/images/icon.png"));

        Assert.Equal("\u0089PNG\r\n\u001a\n", System.Text.Encoding.Latin1.GetString(png[..8]));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
        Assert.InRange(png.Length, 100, 100_000);
    }
}
