using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>JSON in any of the forms that say the same.</summary>
internal static class AnySpelling
{
    /// <summary>A number of thousandths (3 decimals) or of wholes (0 decimals).</summary>
    public static string Number(this Random random, int digits, int decimals) => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{digits}e-{decimals}"),
        1 when digits != 0 => string.Create(CultureInfo.InvariantCulture, $"{digits}000.000E-{decimals + 3}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"0.{digits:0000000000}e{10 - decimals:+0}"),
        _ => (digits / (decimals == 3 ? 1000m : 1m)).ToString(CultureInfo.InvariantCulture),
    };

    public static string Object(this Random random, params IEnumerable<string> properties) => $"{{{string.Join(',', properties.OrderBy(_ => random.Next()))}}}";

    public static string List(params IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    public static RequestText Shuffled(this Random random, RequestText request) => request.Ordered(Enumerable.Range(0, 20).Select(_ => random.Next()));
}
