namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A request with one flaw, and how it is refused.</summary>
public sealed record Refused(string Code, string Path, string Request)
{
    internal Refused(string code, string path, RequestText request)
        : this(code, path, request.ToString())
    {
    }

    public override string ToString() => $"{Code} at {Path}: {(Request.Length > 200 ? Request[..200] : Request)}";
}
