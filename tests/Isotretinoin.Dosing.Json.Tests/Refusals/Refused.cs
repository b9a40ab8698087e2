namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A request with one flaw, and how it is refused; and what else is refused because of it, in order.</summary>
public sealed record Refused(string Code, string Path, string Request)
{
    internal Refused(string code, string path, RequestText request)
        : this(code, path, request.ToString())
    {
    }

    internal IReadOnlyList<(string Code, string Path)> Consequences { get; init; } = [];

    public override string ToString() => $"{Code} at {Path}: {(Request.Length > 200 ? Request[..200] : Request)}";
}
