namespace Isotretinoin.Dosing.Tests;

/// <summary>Rows of inputs, expected values and their source, read from a CSV file without quoting.</summary>
internal static class VectorFile
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Vectors", name));
        string[] columns = lines[0].Split(',');
        Assert.Equal("source", columns[^1]);
        return [.. lines.Skip(1).Select(line =>
        {
            string[] values = line.Split(',');
            Assert.Equal(columns.Length, values.Length);
            Assert.NotEmpty(values[^1]);
            return columns.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
        })];
    }
}
