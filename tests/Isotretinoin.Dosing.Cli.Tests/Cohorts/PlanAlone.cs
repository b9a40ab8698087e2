using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The plan of one patient as <c>plan --json</c> prints it, walked day by day.</summary>
internal sealed class PlanAlone(JsonElement result)
{
    public int LastDay => result.GetProperty("days").GetInt32();

    public decimal Milligrams => result.GetProperty("totalMg").GetDecimal();

    /// <summary>The rules that the plan departs from.</summary>
    public IEnumerable<string> Rules => result.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetProperty("id").GetString()!);

    public static async Task<PlanAlone> AskedAsync(string kilograms, string flags) =>
        new(JsonDocument.Parse((await Tool.RunAsync(Tool.Words($"isotretinoin plan --weight \"{kilograms} kg\" {flags} --json"))).Answer).RootElement);

    /// <summary>Every capsule of every day.</summary>
    public IEnumerable<(int Day, int Strength, long Count)> Days() =>
        from phase in result.GetProperty("phases").EnumerateArray()
        let cycle = phase.GetProperty("cycle").EnumerateArray().ToArray()
        from day in Enumerable.Range(0, phase.GetProperty("days").GetInt32())
        from dose in cycle[day % cycle.Length].GetProperty("doses").EnumerateArray()
        from capsule in dose.GetProperty("capsules").EnumerateArray()
        select (phase.GetProperty("firstDay").GetInt32() + day, capsule.GetProperty("mg").GetInt32(), capsule.GetProperty("count").GetInt64());

    /// <summary>Capsules by strength, strongest first.</summary>
    public static IEnumerable<(int Strength, long Count)> Quantities(IEnumerable<(int Day, int Strength, long Count)> days) =>
        days.GroupBy(day => day.Strength).OrderByDescending(strength => strength.Key).Select(strength => (strength.Key, strength.Sum(day => day.Count)));

    public static IEnumerable<(int Strength, long Count)> Quantities(JsonElement quantities) =>
        quantities.EnumerateArray().Select(capsules => (capsules.GetProperty("mg").GetInt32(), capsules.GetProperty("count").GetInt64()));
}
