namespace Isotretinoin.Dosing.Tests;

/// <summary>The cost of a course does not grow with its length.</summary>
public sealed class ClosedFormFacts
{
    private static readonly Regimen AlternateDays = Titration
        .StartAt(TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.4m, Formulation.Conventional), IntakePattern.AlternateDays))
        .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily);

    [Fact]
    public void A_course_of_719_days_allocates_as_much_as_one_of_3_days()
    {
        var longTarget = CumulativeTarget.Between(120, 150, Formulation.Conventional);
        var shortTarget = CumulativeTarget.Between(0.5m, 1, Formulation.Conventional);
        Assert.Equal(719, Course.Plan(AlternateDays, longTarget).Days);
        Assert.Equal(3, Course.Plan(AlternateDays, shortTarget).Days);

        Assert.Equal(BytesOf(shortTarget), BytesOf(longTarget));
    }

    /// <summary>
    /// Each of these plans looks 14 million days ahead for its last day within the target. Day by day, 100,000 of them would take 1.4 million
    /// million steps, which is hours; in closed form they are done before anyone notices.
    /// </summary>
    [Fact]
    public void A_hundred_thousand_courses_that_reach_14_million_days_ahead_are_planned_at_once()
    {
        var once = IntakePattern.Parse("1000000000000000000000000000", provider: null);
        Regimen regimen = Titration
            .StartAt(TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.002m, Formulation.Conventional), once))
            .MadeWith(Product.Create("1 mg", Formulation.Conventional, 1), BodyWeight.FromKilograms(500), CapsuleRounding.Down, Frequency.OnceDaily);
        var target = CumulativeTarget.Between(0.001m, 1_000, Formulation.Conventional);

        for (int i = 0; i < 100_000; i++)
        {
            Assert.Equal((500_000 * 28) - 27, Course.Plan(regimen, target).LastDayWithinTarget!.Value.Day);
        }
    }

    private static long BytesOf(CumulativeTarget target)
    {
        Use(target);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Use(target);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Use(CumulativeTarget target)
    {
        Course course = Course.Plan(AlternateDays, target);
        _ = course.Phases();
        _ = course.Quantities();
        _ = course.Total;
    }
}
