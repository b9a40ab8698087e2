using System.Globalization;
using FsCheck.Xunit;

namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// A test that returns a law over generated cases, as <see cref="Law"/> makes them. On failure the shrunk case and the seed are in the
/// message; the seed in <c>PROPERTY_SEED</c> replays a run. A suite's project says how many cases a law has; <c>PROPERTY_CASES</c> asks
/// for more, or for fewer: the mutation run repeats each law so often that it makes do with fewer, and its score is of laws weaker than
/// those of every run.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    private const string CasesOfTheSuite = "Isotretinoin.Dosing.Testing.PropertyCases";

    public LawAttribute()
    {
        MaxTest = int.Parse(Stated("PROPERTY_CASES") ?? (string)AppContext.GetData(CasesOfTheSuite)!, CultureInfo.InvariantCulture);
        QuietOnSuccess = true;
        Replay = Stated("PROPERTY_SEED");
    }

    private static string? Stated(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } stated ? stated : null;
}
