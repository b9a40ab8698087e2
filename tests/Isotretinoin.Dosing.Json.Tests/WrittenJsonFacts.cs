using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Responses are written as the writer of System.Text.Json, which the contract does not use, writes the same values.</summary>
public sealed class WrittenJsonFacts
{
    private const int LongText = 20_000;

    private static readonly JsonWriterOptions AsItReads = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void An_answer_is_written_as_another_writer_writes_it() => Assert.All(
        SampledRequests.All.Concat(RefusalFacts.All.Select(refused => refused.Request)),
        request => WrittenAlike(DosingContract.Standard.Answer(request)));

    [Fact]
    public void Every_character_is_written_as_another_writer_writes_it()
    {
        // A name of a product is held as it is, and its answer has it.
        var random = new Random(20_261_127);
        for (int start = 0x20; start < 0x30000; start += 0x100)
        {
            IEnumerable<string> characters = Enumerable.Range(start, 0x100).Where(Rune.IsValid).Select(code => new Rune(code))
                .Where(character => !Rune.IsControl(character)).OrderBy(_ => random.Next()).Select(character => character.ToString());
            Named($"a{string.Concat(characters)}z");
        }
    }

    [Fact]
    public void A_text_longer_than_any_buffer_is_written_whole()
    {
        Named(new string('x', LongText));
        Named(new string('"', LongText));
        Named(string.Concat(Enumerable.Repeat("\U0001F48A", LongText)));
    }

    [Fact]
    public void Signs_that_are_not_printed_are_escaped() => WrittenAlike(
        DosingContract.Standard.Answer("""{"op":"\u0000\u0001\b\t\n\f\r\u001f\u007f\"\\\/\u2028"}"""));

    private static void Named(string name)
    {
        var formulary = Formulary.Of().With("x", Product.Create(name, Formulation.Conventional, 10, 20));

        string answer = DosingContract.Of(formulary).Answer("""{"op":"products"}""");

        WrittenAlike(answer);
        using var read = JsonDocument.Parse(answer);
        Assert.Equal(name, read.RootElement.GetProperty("result").GetProperty("products")[0].GetProperty("name").GetString());
    }

    private static void WrittenAlike(string answer)
    {
        using var read = JsonDocument.Parse(answer);
        using var again = new MemoryStream();
        using (var json = new Utf8JsonWriter(again, AsItReads))
        {
            read.WriteTo(json);
        }

        Assert.Equal(Encoding.UTF8.GetString(again.ToArray()), answer);
    }
}
