namespace Isotretinoin.Dosing.Tests;

/// <summary>The operators of every type that is compared, on a lesser and a greater value and on the same one twice.</summary>
public sealed class ComparisonOperatorFacts
{
    private static readonly (object Lesser, object Greater)[] Pairs =
    [
        (BodyWeight.FromKilograms(60), BodyWeight.FromKilograms(60.001m)),
        (WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Lidose), WeightBasedDose.FromMilligramsPerKilogramPerDay(0.501m, Formulation.Lidose)),
        (CumulativeDose.FromMilligramsPerKilogram(120, Formulation.Lidose), CumulativeDose.FromMilligramsPerKilogram(120.001m, Formulation.Lidose)),
        (DailyDose.FromMilligrams(40, Formulation.Lidose), DailyDose.FromMilligrams(40.000001m, Formulation.Lidose)),
        (TotalDose.FromMilligrams(40, Formulation.Lidose), TotalDose.FromMilligrams(40.000001m, Formulation.Lidose)),
        (Ratio.Of(1, 3), Ratio.Of(1, 2)),
    ];

    public static TheoryData<Type> Types => [.. Pairs.Select(pair => pair.Lesser.GetType())];

    [Theory]
    [MemberData(nameof(Types))]
    public void Operators_agree_with_the_order(Type type)
    {
        (object lesser, object greater) = Pairs.Single(pair => pair.Lesser.GetType() == type);

        Assert.Equal((true, false, false), Of("op_LessThan"));
        Assert.Equal((false, true, false), Of("op_GreaterThan"));
        Assert.Equal((true, false, true), Of("op_LessThanOrEqual"));
        Assert.Equal((false, true, true), Of("op_GreaterThanOrEqual"));
        Assert.Equal((false, false, true), Of("op_Equality"));
        Assert.Equal((true, true, false), Of("op_Inequality"));

        (bool Rising, bool Falling, bool Same) Of(string name) => (Holds(name, lesser, greater), Holds(name, greater, lesser), Holds(name, lesser, lesser));

        bool Holds(string name, object left, object right) => (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;
    }
}
