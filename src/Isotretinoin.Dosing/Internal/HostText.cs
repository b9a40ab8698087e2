namespace Isotretinoin.Dosing;

/// <summary>Text of a host's own rules, shown in findings, files and JSON.</summary>
internal static class HostText
{
    /// <summary>Text on one line, not empty.</summary>
    /// <exception cref="ArgumentException">The text is empty or has control characters.</exception>
    public static string Said(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return OnOneLine(text, parameter);
    }

    /// <summary>Text on one line, which may be empty.</summary>
    /// <exception cref="ArgumentException">The text has control characters.</exception>
    public static string OnOneLine(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return text.Any(char.IsControl)
            ? throw new ArgumentException("Text must not have control characters such as line breaks.", parameter)
            : text;
    }

    /// <summary>An identifier: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The identifier is not accepted.</exception>
    public static string Id(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        return id.Length > 0 && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? id
            : throw new ArgumentException($"Read '{Excerpt.Of(id)}'. Accepted: lower-case letters, digits and hyphens.", parameter);
    }
}
