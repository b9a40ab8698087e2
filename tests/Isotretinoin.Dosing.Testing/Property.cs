using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>
/// Laws over generated cases, run inside a plain fact. On failure the shrunk case and the seed are in the message; the seed in
/// <c>PROPERTY_SEED</c> replays a run. A suite's project says how many cases a law has; <c>PROPERTY_CASES</c> asks for more, or for fewer:
/// the mutation run repeats each law so often that it makes do with fewer, and its score is of laws weaker than those of every run.
/// </summary>
public static class Property
{
    private const string CasesOfTheSuite = "Isotretinoin.Dosing.Testing.PropertyCases";

    private static int Cases => int.Parse(
        Environment.GetEnvironmentVariable("PROPERTY_CASES") is { Length: > 0 } wanted ? wanted : (string)AppContext.GetData(CasesOfTheSuite)!,
        CultureInfo.InvariantCulture);

    /// <summary>Checks a law on every generated case. The law throws, as xunit assertions do, when it does not hold.</summary>
    public static void Holds<T>(Arbitrary<T> cases, Action<T> law)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true);
        if (Environment.GetEnvironmentVariable("PROPERTY_SEED") is { Length: > 0 } seed)
        {
            string[] parts = seed.Trim('(', ')').Split(',');
            config = config.WithReplay(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        Check.One(config, Prop.ForAll(cases, law));
    }
}
