using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The options table against every whole milligram, tried one by one.</summary>
public sealed class DoseOptionsProperties
{
    private static Arbitrary<(MappingCase Case, int High, TargetCase Target)> Tables =>
        (from mapping in Mappings.Any.Where(c => c.Product.Strengths.Count <= 6)
         from high in Gen.Choose(0, 1_500)
         from target in GeneratedCourses.Targets
         select (mapping, Math.Min(mapping.Thousandths + high, Doses.MostPerKilogramPerDay), target)).ToArbitrary();

    [Law]
    public Property Rows_are_every_makeable_dose_within_the_band_and_nothing_else() =>
        Law.ForAll(() => Tables, c =>
        {
            DoseOptions options = Options(c);
            Fraction low = c.Case.Exact;
            Fraction high = Fraction.Of((long)c.High * c.Case.Grams, 1_000_000);
            IReadOnlyCollection<int> makeable = c.Case.Makeable.All;

            Assert.Equal(makeable.Where(dose => low <= dose && dose <= high), options.Rows.Select(row => row.Capsules.Milligrams));
            Assert.Equal(makeable.Where(dose => dose < low).Select(dose => (int?)dose).LastOrDefault(), options.Below?.Milligrams);
            Assert.Equal(makeable.Where(dose => dose > high).Select(dose => (int?)dose).FirstOrDefault(), options.Above?.Milligrams);
        });

    [Law]
    public Property Days_are_the_fewest_that_reach_and_the_most_that_stay_within() =>
        Law.ForAll(() => Tables, c =>
        {
            Fraction kilograms = Fraction.Of(c.Case.Grams, 1_000);
            Fraction from = Fraction.Of(c.Target.FromThousandths, 1_000) * kilograms;
            Fraction to = Fraction.Of(c.Target.ToThousandths, 1_000) * kilograms;
            foreach (DoseOption row in Options(c).Rows)
            {
                int dose = row.Capsules.Milligrams;
                int within = row.DaysWithin ?? 0;

                Assert.True(row.Days * (Fraction)dose >= from && (row.Days - 1) * (Fraction)dose < from);
                Assert.True(within * (Fraction)dose <= to && (within + 1) * (Fraction)dose > to);
                Assert.Equal(within == 0, row.DaysWithin is null);
                Assert.Equal(dose / kilograms, row.MilligramsPerKilogramPerDay);
                Assert.Equal(row.Capsules.Capsules.Select(capsule => (capsule.StrengthInMilligrams, capsule.Count * row.Days)), CourseLaw.Plain(row.Quantities()));
            }
        });

    [Law]
    public Property A_row_lasts_as_long_as_the_course_of_its_dose() =>
        Law.ForAll(() => Tables, c =>
        {
            foreach (DoseOption row in Options(c).Rows.Where(row => row.Days <= TitrationStep.MostDays).Take(3))
            {
                Product product = c.Case.Product.Product;
                Regimen regimen = Titration.StartAt(TitrationStep.Cycling(row.Capsules.Dose).Taken(c.Case.Division)).MadeWith(product, Weights.Of(c.Case.Grams));
                Course course = Course.Plan(regimen, c.Target.Target(product.Formulation));

                Assert.Equal(row.Days, course.Days);
                Assert.Equal(row.DaysWithin, course.LastDayWithinTarget?.Day);
                Assert.Equal(CourseLaw.Plain(row.Quantities()), CourseLaw.Plain(course.Quantities()));
            }
        });

    private static DoseOptions Options((MappingCase Case, int High, TargetCase Target) c)
    {
        Formulation formulation = c.Case.Product.Formulation;
        var band = DoseBand.Between(Doses.Daily(c.Case.Thousandths, formulation), Doses.Daily(c.High, formulation));
        return DoseOptions.For(Weights.Of(c.Case.Grams), c.Case.Product.Product, c.Case.Division, band, c.Target.Target(formulation));
    }
}
