using System.Text;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>The files that this program carries with it.</summary>
internal static class CorpusFile
{
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(CorpusFile).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <summary>The lines, each an input.</summary>
    public static IEnumerable<byte[]> Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes);
}
