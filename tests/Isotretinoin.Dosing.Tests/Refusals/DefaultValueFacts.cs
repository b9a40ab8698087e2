using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A default value never passes for a dose, a weight or capsules: only equality, hashing and text work on it.</summary>
public sealed class DefaultValueFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(70);
    private static readonly DailyDose Daily = DailyDose.FromMilligrams(40, Formulation.Conventional);

    private static readonly Dictionary<Type, object> Samples = new object[]
    {
        1,
        Weight,
        Daily,
        WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional),
        CumulativeDose.FromMilligramsPerKilogram(120, Formulation.Conventional),
        TotalDose.FromMilligrams(100, Formulation.Conventional),
        CountedDose.FromTotalDose(TotalDose.FromMilligrams(100, Formulation.Conventional)),
    }.ToDictionary(sample => sample.GetType());

    public static TheoryData<Type> Structs => [.. typeof(BodyWeight).Assembly.GetExportedTypes().Where(t => t.IsValueType && t != typeof(Ratio))];

    [Theory]
    [MemberData(nameof(Structs))]
    public void Every_member_of_a_default_value_throws(Type type)
    {
        object nothing = Activator.CreateInstance(type)!;
        foreach (MethodInfo member in Members(type, BindingFlags.Instance))
        {
            AssertThrows(member, nothing, [.. member.GetParameters().Select(p => Samples[p.ParameterType])]);
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Every_operator_throws_when_either_side_is_a_default_value(Type type)
    {
        foreach (MethodInfo member in Members(type, BindingFlags.Static).Where(m => m.Name.StartsWith("op_", StringComparison.Ordinal)))
        {
            ParameterInfo[] parameters = member.GetParameters();
            for (int place = 0; place < parameters.Length; place++)
            {
                if (parameters[place].ParameterType != typeof(int))
                {
                    object[] arguments = [.. parameters.Select(p => Samples[p.ParameterType])];
                    arguments[place] = Activator.CreateInstance(parameters[place].ParameterType)!;
                    AssertThrows(member, null, arguments);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Equality_hashing_and_text_work_on_a_default_value(Type type)
    {
        object nothing = Activator.CreateInstance(type)!;

        Assert.True(nothing.Equals(Activator.CreateInstance(type)));
        Assert.Equal(nothing.GetHashCode(), Activator.CreateInstance(type)!.GetHashCode());
        Assert.StartsWith("no ", nothing.ToString(), StringComparison.Ordinal);
        if (nothing is IFormattable formattable)
        {
            Assert.StartsWith("no ", formattable.ToString("G", formatProvider: null), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_method_that_takes_a_default_value_throws() => Assert.All(
        new Action[]
        {
            () => Samples[typeof(WeightBasedDose)].Equals(((WeightBasedDose)Samples[typeof(WeightBasedDose)]).For(default)),
            () => ((CumulativeDose)Samples[typeof(CumulativeDose)]).For(default),
            () => Daily.MilligramsPerKilogram(default),
            () => CapsuleCombination.AtMost(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => CapsuleCombination.Making(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => CapsuleRounding.Down.Round(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => CapsuleRounding.Up.Round(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => CapsuleRounding.Nearest.Round(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => CapsuleRounding.Spread(2).Round(default, Catalogue.UsConventional, Frequency.OnceDaily),
            () => Titration.StartAt(default(WeightBasedDose)),
            () => TitrationStep.Cycling(default(DailyDose)),
            () => PatientFacts.NoneKnown.WithWeight(default),
            () => PatientFacts.NoneKnown.WithWeight(default, new(2026, 1, 1)),
            () => PatientFacts.NoneKnown.WithEarlierWeight(default),
            () => TitrationStep.Cycling(Daily, default),
            () => CumulativeTarget.Between(default, default),
            () => DoseBand.Between(default, default),
            () => DoseOptions.For(default, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, CumulativeTarget.At(120, Formulation.Conventional)),
            () => Titration.StartAt(TitrationStep.Cycling(Daily)).StoppingAfter(1).MadeWith(Catalogue.UsConventional, default, CapsuleRounding.Down, Frequency.OnceDaily),
            () => Course.Plan(
                Titration.StartAt(TitrationStep.Cycling(Daily)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily),
                CumulativeTarget.At(120, Formulation.Conventional),
                default),
        },
        action => Assert.ThrowsAny<InvalidOperationException>(action));

    private static IEnumerable<MethodInfo> Members(Type type, BindingFlags kind) => type
        .GetMethods(BindingFlags.Public | BindingFlags.DeclaredOnly | kind)
        .Where(m => m.Name is not ("Equals" or "GetHashCode" or "ToString" or "TryFormat" or "op_Equality" or "op_Inequality"));

    private static void AssertThrows(MethodInfo member, object? target, object[] arguments)
    {
        TargetInvocationException? thrown = Record.Exception(() => member.Invoke(target, arguments)) as TargetInvocationException;

        Assert.True(thrown?.InnerException is InvalidOperationException, $"{member.DeclaringType!.Name}.{member.Name} of a default value: {thrown?.InnerException?.GetType().Name ?? "no exception"}");
    }
}
