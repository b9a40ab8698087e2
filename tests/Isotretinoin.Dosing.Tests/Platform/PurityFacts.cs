using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

public sealed class PurityFacts
{
    [Fact]
    public void The_same_plan_from_many_threads_and_cultures_at_once_is_equal()
    {
        string[] answers = new string[256];
        // A product of its own, so that the threads race to make its capsules for the first time.
        Product product = Product.Create("raced", Formulation.Conventional, 5, 10, 20, 30, 40);
        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            CultureInfo culture = i % 5 == 4 ? CultureInfo.InvariantCulture : Cultures.Awkward[i % 5];
            Cultures.In(culture, () => answers[i] = Answer(product));
        });

        Assert.Single(answers.Distinct());
        Assert.Equal(Answer(Product.Create("alone", Formulation.Conventional, 5, 10, 20, 30, 40)), answers[0]);
    }

    private static string Answer(Product product)
    {
        BodyWeight weight = BodyWeight.Parse("64.3 kg", CultureInfo.CurrentCulture);
        Course course = Course.Plan(
            Titration
                .StartAt(WeightBasedDose.Parse("0.5 mg/kg/day conventional", CultureInfo.CurrentCulture))
                .Then(WeightBasedDose.Parse("1 mg/kg/day", Formulation.Conventional), afterDays: 28)
                .MadeWith(product, weight, CapsuleRounding.Spread(7), Frequency.TwiceDaily),
            CumulativeTarget.Between(120, 150, Formulation.Conventional)).StartingOn(new DateOnly(2026, 1, 5));
        return string.Join(
            '\n',
            [
                .. course.Supplies(30).Select(s => $"{s.Number} {s.FirstDay} {string.Join(",", s.Quantities)} {s.Cumulative} {s.MilligramsPerKilogram}"),
                .. course.Phases().SelectMany(phase => phase.Step.Cycle.Days()).Select(day => day?.ToString() ?? "off"),
                $"{course.TargetReached!.Value.Day} {course.LastDayWithinTarget!.Value.Day} {course.LastDayWithinTarget.Value.Cumulative:A} {course.Target} {course.Regimen.Weight}",
                .. Review.Of(course).Findings.Select(finding => finding.ToString()),
            ]);
    }
}
