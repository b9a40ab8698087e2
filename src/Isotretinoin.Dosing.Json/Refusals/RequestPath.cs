using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The path of a value in a request: <c>$.steps[0].mgPerKgPerDay</c>. It is worked out by reading the request again up to where the value stands, so
/// that requests which are accepted pay nothing for it.
/// </summary>
internal static class RequestPath
{
    /// <summary>The path of the value, or of the property name, that starts at a byte of the request.</summary>
    public static string At(ReadOnlySpan<byte> request, long start)
    {
        var json = new Utf8JsonReader(request);
        var path = new StringBuilder("$");
        var open = new Stack<Level>();
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                _ = open.Pop();
                continue;
            }

            if (open.TryPop(out Level level))
            {
                path.Length = level.PathLength;
                if (json.TokenType == JsonTokenType.PropertyName)
                {
                    path.Append(Step(json.GetString()!));
                    open.Push(level);
                    if (json.TokenStartIndex == start)
                    {
                        break;
                    }

                    _ = json.Read();
                }
                else
                {
                    path.Append(CultureInfo.InvariantCulture, $"[{level.Items}]");
                    open.Push(level with { Items = level.Items + 1 });
                }
            }

            if (json.TokenStartIndex == start)
            {
                break;
            }

            if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(new Level(path.Length, Items: 0));
            }
        }

        return path.ToString();
    }

    /// <summary>The step from an object to a property of it: <c>.days</c>, or quoted when the name is not a plain one.</summary>
    public static string Step(string name)
    {
        bool isPlain = name.Length is > 0 and <= Excerpt.Longest && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isPlain
            ? $".{name}"
            : $"['{Excerpt.Of(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }

    private readonly record struct Level(int PathLength, int Items);
}
