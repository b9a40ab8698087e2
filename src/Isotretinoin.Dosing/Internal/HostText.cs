namespace Isotretinoin.Dosing;

/// <summary>Text that a host states for its own rules: it stands in findings, in files and on the wire as the library's own does.</summary>
internal static class HostText
{
    /// <summary>Text on one line that says something.</summary>
    /// <exception cref="ArgumentException">It is empty or holds control characters.</exception>
    public static string Said(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return OnOneLine(text, parameter);
    }

    /// <summary>Text on one line, which may be empty.</summary>
    /// <exception cref="ArgumentException">It holds control characters.</exception>
    public static string OnOneLine(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return text.Any(char.IsControl)
            ? throw new ArgumentException("Text of a host holds no control characters, such as line breaks.", parameter)
            : text;
    }

    /// <summary>An identifier: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">It is anything else.</exception>
    public static string Id(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return id.Length > 0 && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? id
            : throw new ArgumentException($"Read '{Excerpt.Of(id)}'. Accepted: lower-case letters, digits and hyphens.", parameter);
    }
}
