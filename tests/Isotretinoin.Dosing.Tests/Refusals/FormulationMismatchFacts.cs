namespace Isotretinoin.Dosing.Tests;

/// <summary>20 mg is never ambiguous: wherever a dose or product of one formulation meets another, it throws.</summary>
public sealed class FormulationMismatchFacts
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(70);
    private static readonly CumulativeTarget ConventionalTarget = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (Formulation one in Formulation.All)
            {
                foreach (Formulation other in Formulation.All.Where(f => f != one))
                {
                    pairs.Add(one.Id, other.Id);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Doses_of_two_formulations_never_mix(string oneId, string otherId)
    {
        (Formulation one, Formulation other) = (Formulation.Find(oneId)!, Formulation.Find(otherId)!);
        (WeightBasedDose a, WeightBasedDose b) = (Weighed(one), Weighed(other));
        (CumulativeDose c, CumulativeDose d) = (CumulativeDose.FromMilligramsPerKilogram(120, one), CumulativeDose.FromMilligramsPerKilogram(120, other));
        (DailyDose e, DailyDose f) = (DailyDose.FromMilligrams(20, one), DailyDose.FromMilligrams(20, other));
        (TotalDose g, TotalDose h) = (TotalDose.FromMilligrams(20, one), TotalDose.FromMilligrams(20, other));

        Assert.True(a != b && c != d && e != f && g != h);
        Assert.All(
            new Action[]
            {
                () => _ = a < b, () => _ = a > b, () => _ = a <= b, () => _ = a >= b,
                () => _ = c < d, () => _ = c > d, () => _ = c <= d, () => _ = c >= d,
                () => _ = e < f, () => _ = e > f, () => _ = e <= f, () => _ = e >= f,
                () => _ = g < h, () => _ = g > h, () => _ = g <= h, () => _ = g >= h,
                () => a.CompareTo(b), () => c.CompareTo(d), () => e.CompareTo(f), () => g.CompareTo(h),
                () => _ = g + h, () => _ = g - h, () => g.Plus(h), () => g.Minus(h),
                () => CumulativeTarget.Between(c, d),
                () => DoseBand.Between(a, b),
                () => TitrationStep.Cycling(e, f),
                () => WeightBasedDose.Parse($"0.5 mg/kg/day {oneId}", other),
                () => CumulativeDose.Parse($"120 mg/kg {oneId}", other),
                () => DailyDose.Parse($"20 mg/day {oneId}", other),
                () => TotalDose.Parse($"20 mg {oneId}", other),
            },
            action =>
            {
                FormulationMismatchException mismatch = Assert.Throws<FormulationMismatchException>(action);
                Assert.Equal(new[] { one, other }.ToHashSet(), [mismatch.Expected, mismatch.Actual]);
            });
        Assert.False(DailyDose.TryParse($"20 mg/day {oneId}", other, out _));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Products_never_take_the_milligrams_of_another_formulation(string oneId, string otherId)
    {
        (Formulation one, Formulation other) = (Formulation.Find(oneId)!, Formulation.Find(otherId)!);
        Product product = Product.Create("made of one", one, 10, 20, 40);
        Regimen regimen = Titration.StartAt(Weighed(one)).MadeWith(product, Weight, CapsuleRounding.Down, Frequency.OnceDaily);
        CumulativeTarget target = CumulativeTarget.At(120, one);

        Assert.All(
            new Action[]
            {
                () => CapsuleCombination.AtMost(DailyDose.FromMilligrams(20, other), product, Frequency.OnceDaily),
                () => CapsuleCombination.Making(DailyDose.FromMilligrams(20, other), product, Frequency.OnceDaily),
                () => Titration.StartAt(Weighed(other)).MadeWith(product, Weight, CapsuleRounding.Down, Frequency.OnceDaily),
                () => Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(20, other))).MadeWith(product, Weight, CapsuleRounding.Down, Frequency.OnceDaily),
                () => Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(20, other))).ConvertedTo(one),
                () => Course.Plan(regimen, CumulativeTarget.At(120, other)),
                () => Course.Plan(regimen, target, TotalDose.FromMilligrams(0, other)),
                () => DoseOptions.For(Weight, product, Frequency.OnceDaily, DoseBand.Between(Weighed(other), Weighed(other)), target),
                () => DoseOptions.For(Weight, product, Frequency.OnceDaily, DoseBand.Between(Weighed(one), Weighed(one)), CumulativeTarget.At(120, other)),
            },
            action => Assert.Throws<FormulationMismatchException>(action));
    }

    [Fact]
    public void A_micronized_order_of_24_mg_never_becomes_16()
    {
        Titration stated = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.4m, Formulation.Micronized));
        Regimen regimen = stated.MadeWith(Catalogue.AbsoricaLd, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily);

        Assert.Equal(24, regimen.Steps[0].Cycle.GreatestMilligrams);
        Assert.Throws<FormulationMismatchException>(() => stated.MadeWith(Catalogue.Absorica, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily));
    }

    [Fact]
    public void Conversions_are_visible_in_the_step_the_target_and_the_findings()
    {
        Titration titration = Titration.StartAt(Weighed(Formulation.Conventional)).ConvertedTo(Formulation.Micronized);
        Course course = Course.Plan(
            titration.MadeWith(Catalogue.AbsoricaLd, Weight, CapsuleRounding.Down, Frequency.TwiceDaily), ConventionalTarget.ConvertedTo(Formulation.Micronized));

        Assert.Equal(0.4m, titration.Steps[0].Dose!.Value.MilligramsPerKilogramPerDay);
        Assert.Equal(Weighed(Formulation.Conventional), titration.Steps[0].DoseBeforeConversion);
        Assert.Equal(ConventionalTarget, course.Target!.BeforeConversion);
        Assert.Equal(96m, course.Target.Lower.MilligramsPerKilogram);
        Assert.Equal(["product.not-substitutable", "target.converted"], Review.Of(course).Findings.Select(finding => finding.Code));
    }

    private static WeightBasedDose Weighed(Formulation formulation) => WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, formulation);
}
