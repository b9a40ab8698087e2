using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Ways of going on: one to four steps and pauses, open or with an end, after any history.</summary>
public static class ContinuationCases
{
    public static Gen<ContinuationCase> Any =>
        from history in HistoryCases.Sound
        from formulation in Gen.Elements<Formulation>(Formulation.All)
        from count in Gen.Choose(1, 4)
        from steps in Gen.ArrayOf(Step, count)
        from isOpen in Gen.Elements(true, false)
        from comparedOn in Gen.Choose(1, 400)
        let last = steps[^1]
        select new ContinuationCase(
            history, formulation,
            isOpen ? [.. steps[..^1], (Math.Max(last.Milligrams, 10), last.Pattern, 0)] : steps,
            comparedOn);

    public static Arbitrary<ContinuationCase> Arbitrary => Arb.From(Any, Simpler);

    public static IEnumerable<ContinuationCase> Simpler(ContinuationCase going) => Shrinking.Dropping(going.Steps).Where(steps => steps.Count > 0).Select(steps => going with { Steps = steps })
        .Concat(HistoryCases.Simpler(going.History).Where(h => !h.Faults.Any()).Select(history => going with { History = history }))
        .Concat(Shrinking.Toward(1, going.On).Select(on => going with { On = on }));

    private static Gen<(int Milligrams, string Pattern, int Days)> Step =>
        from milligrams in Gen.Frequency((4, Gen.Choose(1, 12).Select(n => n * 10)), (1, Gen.Constant(0)))
        from pattern in Gen.Frequency((3, Gen.Constant("1")), (2, Gen.Elements("10", "1010100", "1100")), (1, Choices.DatedPatterns))
        from days in Gen.OneOf(Gen.Elements(14, 28, 30), Gen.Choose(1, 200))
        select (milligrams, milligrams == 0 ? "1" : pattern, days);
}
