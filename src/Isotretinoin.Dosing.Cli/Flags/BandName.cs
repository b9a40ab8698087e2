namespace Isotretinoin.Dosing.Cli;

/// <summary>The name of a band as one word, so that it needs no quotes: <c>low-and-slow</c>.</summary>
internal static class BandName
{
    public static string Of(DoseBand band) => band.Name.Replace(' ', '-');
}
