using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Requests broken at random, under a fixed seed: each is answered, with a result or with an error that the contract lists.</summary>
public sealed class ByteMutationFacts
{
    private const int Cases = 20_000;

    private static readonly byte[][] Requests =
    [
        .. DocumentedContract.Examples.Select(e => Encoding.UTF8.GetBytes(e.Request)),
        .. RefusalFacts.All.Select(r => Encoding.UTF8.GetBytes(r.Request)).Where(r => r.Length < 1_000),
    ];

    private static readonly byte[][] Fragments =
    [
        .. new[]
        {
            "null", "true", "-1", "1e400", "0.0000001", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "[[[[", "}", "]", ",", ":", "\"id\":1,", "\"op\":\"options\",", "//", "\uFEFF", "\u2028", "é",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Every_broken_request_is_answered()
    {
        var random = new Random(20_260_105);
        int refused = 0;
        for (int i = 0; i < Cases; i++)
        {
            byte[] request = Broken(random, Requests[random.Next(Requests.Length)]);

            JsonNode response = Wire.Answer(request, out bool isOk);

            Assert.Equal(isOk, response["ok"]!.GetValue<bool>());
            Assert.Equal(isOk, response["result"] is not null);
            if (!isOk)
            {
                refused++;
                Assert.Contains((string)response["error"]!["code"]!, DocumentedContract.ErrorCodes);
                Assert.StartsWith("$", (string)response["error"]!["path"]!, StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, Cases / 2, Cases - 1);
    }

    private static byte[] Broken(Random random, byte[] request)
    {
        List<byte> bytes = [.. request];
        for (int flaws = random.Next(1, 4); flaws > 0; flaws--)
        {
            int place = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 12), bytes.Count - place);
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                case 1:
                    bytes.RemoveRange(place, length);
                    break;
                case 2:
                    bytes.Insert(place, (byte)random.Next(256));
                    break;
                case 3:
                    bytes.InsertRange(place, Fragments[random.Next(Fragments.Length)]);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count + 1), [.. bytes.Skip(place).Take(length)]);
                    break;
                case 5:
                    bytes.InsertRange(place, Enumerable.Repeat((byte)'[', random.Next(1, 200)));
                    break;
                default:
                    for (int i = place; i < place + length; i++)
                    {
                        bytes[i] = (byte)(random.Next(3) == 0 ? random.Next(256) : "0123456789\"\\{}[]:,.-e "[random.Next(22)]);
                    }

                    break;
            }
        }

        return [.. bytes];
    }
}
