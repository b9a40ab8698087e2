using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Orders for the weights of synthetic patients.</summary>
public static class OrderCases
{
    private static readonly string?[] Formulations = ["conventional", "conventional", "lidose", "micronized", null];

    private static readonly int[] Strengths = [5, 8, 10, 16, 20, 20, 24, 25, 28, 30, 32, 35, 40, 40, 41, 200];

    public static Gen<OrderCase> All =>
        from patient in Gen.Elements<SyntheaWeight>(SyntheaWeight.Sample)
        from written in Written(patient.Weighed)
        from formulation in Gen.Elements(Formulations)
        from twice in Gen.Elements(true, false)
        from alternate in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        from strength in Gen.Elements(Strengths)
        from capsules in Gen.Choose(1, 3)
        from days in Maybe(25, 35)
        from quantity in Gen.Frequency((2, Maybe(1, 200)), (1, Gen.Constant((int?)(days * capsules * (twice ? 2 : 1)))))
        from refills in Maybe(0, 2)
        from daysOff in Maybe(40, 80)
        from severe in Gen.Elements<bool?>(null, false, true)
        from answers in Gen.ArrayOf(Gen.Elements<bool?>(null, null, null, false, false, true), PatientFlag.All.Length)
        select new OrderCase(
            decimal.Parse(patient.Kilograms, CultureInfo.InvariantCulture),
            patient.Born,
            patient.Weighed,
            written,
            formulation,
            twice,
            alternate,
            strength,
            capsules,
            quantity,
            days,
            refills,
            daysOff is { } off ? written.AddDays(-off) : null,
            severe,
            Answered(answers));

    /// <summary>Mostly when the weight is fresh; sometimes in the months of the rule for two prescribers.</summary>
    private static Gen<DateOnly> Written(DateOnly weighed) => Gen.Frequency(
        (3, Gen.Choose(-5, 120).Select(weighed.AddDays)), (1, Gen.Choose(0, 900).Select(new DateOnly(2023, 10, 1).AddDays)));

    private static Gen<int?> Maybe(int least, int most) => Gen.Frequency((1, Gen.Constant((int?)null)), (2, Gen.Choose(least, most).Select(n => (int?)n)));

    private static Dictionary<string, bool> Answered(bool?[] answers) => PatientFlag.All.Zip(answers)
        .Where(pair => pair.Second is not null)
        .ToDictionary(pair => pair.First.Id, pair => pair.Second!.Value);
}
