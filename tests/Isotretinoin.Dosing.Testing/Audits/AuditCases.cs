using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Ledgers of dispensings as pharmacies have them: refills early and late, gaps, switches, two strengths on one day.</summary>
public static class AuditCases
{
    public static Arbitrary<AuditCase> Arbitrary => Arb.From(Any, Simpler);

    public static IEnumerable<AuditCase> Simpler(AuditCase audit) => Shrinking.Dropping(audit.Dispensings).Select(dispensings => audit with { Dispensings = dispensings })
        .Concat(Shrinking.Dropping(audit.Weights).Select(weights => audit with { Weights = weights }));

    private static Gen<AuditCase> Any =>
        from count in Gen.Choose(0, 7)
        from waits in Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(24, 34)), (2, Gen.Choose(1, 20)), (2, Gen.Choose(40, 200))), count)
        from lengths in Gen.ArrayOf(Gen.Frequency((5, Gen.Elements(28, 30)), (1, Gen.Elements(1, 7, 60, 90, 365))), count)
        from main in Gen.Elements<Formulation>(Formulation.All)
        from formulations in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(main)), (1, Gen.Elements<Formulation>(Formulation.All))), count)
        from capsules in Gen.ArrayOf(Capsules, count)
        from second in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant((Strength: 0, Count: 0))), (1, Capsules)), count)
        from weightCount in Gen.Choose(0, 4)
        from weightDays in Gen.ArrayOf(Gen.Choose(-400, 400), weightCount)
        from grams in Gen.ArrayOf(Weights.Patients, weightCount)
        from asOf in Gen.Choose(0, 500)
        from gap in Gen.Elements(0, 1, 14, 30, 60, 180, 3_650)
        from counted in Gen.Frequency((3, Gen.Constant(main)), (1, Gen.Elements<Formulation>(Formulation.All)))
        from policy in Gen.Elements<WeightPolicy>(WeightPolicy.All)
        from order in Gen.Shuffle([.. Enumerable.Range(0, 2 * count)])
        let lines = Lines(waits, lengths, formulations, capsules, second)
        select new AuditCase(
            [.. order.Where(place => place < lines.Count).Select(place => lines[place])], weightDays.Distinct().Zip(grams).ToArray(), asOf, gap, counted, policy);

    private static Gen<(int Strength, int Count)> Capsules =>
        from strength in Gen.Elements(10, 20, 30, 40, 8, 25)
        from count in Gen.Frequency((3, Gen.Elements(28, 30, 56, 60)), (1, Gen.Choose(1, 20)))
        select (strength, count);

    private static List<DispensingCase> Lines(
        int[] waits, int[] lengths, Formulation[] formulations, (int Strength, int Count)[] capsules, (int Strength, int Count)[] second)
    {
        var lines = new List<DispensingCase>();
        int day = 0;
        for (int i = 0; i < waits.Length; i++)
        {
            day += waits[i];
            int least = Math.Max(lengths[i], (capsules[i].Strength * capsules[i].Count + second[i].Strength * second[i].Count + 999) / 1_000);
            lines.Add(new DispensingCase(day, least, formulations[i], capsules[i].Strength, capsules[i].Count));
            if (second[i].Count > 0)
            {
                lines.Add(new DispensingCase(day, least, formulations[i], second[i].Strength, second[i].Count));
            }
        }

        return lines;
    }
}
