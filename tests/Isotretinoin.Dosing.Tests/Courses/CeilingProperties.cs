using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The laws of a ceiling, over whole courses whose steps have one or not.</summary>
public sealed class CeilingProperties
{
    private static readonly Arbitrary<CourseCase> Capped = Arb.From(
        GeneratedCourses.Makeable.Where(c => c.Steps.Any(step => step.CeilingThousandths is not null)), GeneratedCourses.Simpler);

    [Law]
    public Property A_ceiling_never_raises_a_dose() => Law.ForAll(() => Capped, c =>
    {
        if ((c with { Steps = [.. c.Steps.Select(step => step with { CeilingThousandths = null })] }).TryMake(out Regimen? without, out _)
            && c.TryMake(out Regimen? with, out _))
        {
            Assert.All(with.Steps.Zip(without.Steps), pair =>
            {
                Assert.True((Fraction)pair.First.Cycle.MeanMilligramsPerDay <= pair.Second.Cycle.MeanMilligramsPerDay);
                Assert.True(Greatest(pair.First) <= Greatest(pair.Second));
            });
        }
    });

    [Law]
    public Property No_day_is_above_the_ceiling() => Law.ForAll(() => Capped, c =>
    {
        if (c.TryMake(out Regimen? regimen, out _))
        {
            Assert.All(
                c.Steps.Zip(regimen.Steps).Where(pair => pair.First.CeilingThousandths is not null),
                pair => Assert.True(Greatest(pair.Second) <= Fraction.Of(pair.First.CeilingThousandths!.Value, 1_000)));
        }
    });

    [Law]
    public Property Above_the_weight_of_the_ceiling_the_dose_is_constant() => Law.ForAll(() => Capped, c =>
    {
        if (!c.TryMake(out Regimen? regimen, out _))
        {
            return;
        }

        foreach ((StepCase step, RegimenStep made) in c.Steps.Zip(regimen.Steps))
        {
            if (step is { Thousandths: { } dose, CeilingThousandths: { } ceiling } && (long)dose * c.Grams >= ceiling * 1_000L)
            {
                CourseCase heavier = c with { Steps = [step with { Days = 28 }], Target = null, Grams = Math.Min(2 * c.Grams, 500_000), AlreadyTakenThousandths = 0, Rounding = c.RoundingOf(made.Number), Division = c.DivisionOf(made.Number) };
                Assert.Equal(Row(made).Order(), Row(heavier.Regimen.Steps[0]).Order());
            }
        }
    });

    [Law]
    public Property A_ceiling_is_found_exactly_when_it_made_the_dose() => Law.ForAll(() => Capped, c =>
    {
        if (!c.TryMake(out Regimen? regimen, out _))
        {
            return;
        }

        bool[] made = [.. c.Steps.Select((_, place) => CeilingOracle.MadeDose(c, place + 1))];
        Assert.Equal(made, regimen.Steps.Select(step => step.IsMadeByCeiling));
        Course course = c.Plan(regimen);
        bool isInTheCourse = course.Phases().Any(phase => made[phase.Step.Number - 1]);
        Assert.Equal(isInTheCourse, Review.Of(course).Findings.Any(finding => finding.Code == "dose.at-ceiling"));
    });

    [Law]
    public Property A_ceiling_is_converted_with_its_dose() => Law.ForAll(() => Capped, c => Assert.All(
        c.Steps.Where(step => step.CeilingThousandths is not null),
        step =>
        {
            foreach (Formulation other in Formulation.All)
            {
                Ceiling converted = step.Step(c.Product.Formulation).ConvertedTo(other).Ceiling!;
                Fraction worth = c.Product.Formulation.EquivalentIn(other);

                Assert.Equal(Fraction.Of(step.CeilingThousandths!.Value, 1_000) * worth, converted.Most.Milligrams);
                Assert.Equal(other == c.Product.Formulation, converted.BeforeConversion is null);
                Assert.Null(step.Step(c.Product.Formulation).ConvertedTo(other).ConvertedTo(c.Product.Formulation).Ceiling!.BeforeConversion);
            }
        }));

    [Law]
    public Property Options_under_a_ceiling_are_every_makeable_dose_between_the_capped_ends() => Law.ForAll(() => Capped, c => Assert.All(
        c.Steps.Where(step => step is { CeilingThousandths: not null, Thousandths: < 10_000 }),
        step =>
        {
            Formulation formulation = c.Product.Formulation;
            Fraction most = Fraction.Of(step.CeilingThousandths!.Value, 1_000);
            Fraction low = Least(Fraction.Of((long)step.Thousandths!.Value * c.Grams, 1_000_000), most);
            Fraction high = Least(Fraction.Of((long)Math.Min(2 * step.Thousandths!.Value, 10_000) * c.Grams, 1_000_000), most);
            DoseBand band = DoseBand.Between(Doses.Daily(step.Thousandths.Value, formulation), Doses.Daily(Math.Min(2 * step.Thousandths.Value, 10_000), formulation))
                .AtMost(DailyDose.FromMilligrams(step.CeilingThousandths.Value / 1_000m, formulation));
            DoseOptions options = DoseOptions.For(c.Weight, c.Product.Product, c.Division, band, CumulativeTarget.At(120, formulation));
            IReadOnlyCollection<int> makeable = c.Product.Makeable(c.Division).All;

            Assert.Equal(makeable.Where(dose => low <= dose && dose <= high), options.Rows.Select(row => row.Capsules.Milligrams));
            Assert.Equal(makeable.Where(dose => dose < low).Select(dose => (int?)dose).LastOrDefault(), options.Below?.Milligrams);
            Assert.Equal(makeable.Where(dose => dose > high).Select(dose => (int?)dose).FirstOrDefault(), options.Above?.Milligrams);
            bool isMet = Fraction.Of((long)Math.Min(2 * step.Thousandths.Value, 10_000) * c.Grams, 1_000_000) > most && options.Rows.Length > 0;
            Assert.Equal(isMet, Review.Of(options).Findings.Any(finding => finding.Code == "dose.at-ceiling"));
            Assert.All(options.Rows, row => Assert.Null(Reworked.FaultIn(
                Derivation.Of(row).Given.Select(WrittenAmount.Of), [.. Derivation.Of(row).Lines.Select(WrittenLine.Of)])));
        }));

    private static Fraction Least(Fraction a, Fraction b) => a < b ? a : b;

    private static int Greatest(RegimenStep step) => Row(step).Max();

    private static IEnumerable<int> Row(RegimenStep step) => step.Cycle.Days().Select(day => day?.Milligrams ?? 0);
}
