using Xunit.Sdk;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The comparison with the walked course can fail: a course planned from anything else is rejected.</summary>
public sealed class CourseLawFacts
{
    private static readonly CourseCase Asked = new(
        new ProductCase(Formulation.Conventional, 10, 20, 30, 40),
        64_300,
        Frequency.TwiceDaily,
        CapsuleRounding.Down,
        [new StepCase(500, "1", [], 28, null, null), new StepCase(1_000, "1", [], null, null, null)],
        new TargetCase(120_000, 150_000),
        AlreadyTakenThousandths: 0,
        SupplyDays: 30);

    [Fact]
    public void The_course_that_was_asked_for_passes() => CourseLaw.AgreesWithTheWalk(Asked.Plan(), Asked);

    [Fact]
    public void Half_a_day_s_milligrams_too_many_are_rejected() => Rejects(Asked with { AlreadyTakenThousandths = 30_000 });

    [Fact]
    public void A_day_more_of_the_first_step_is_rejected() => Rejects(Asked with { Steps = [Asked.Steps[0] with { Days = 29 }, Asked.Steps[1]] });

    [Fact]
    public void The_other_frequency_is_rejected() => Rejects(Asked with { Division = Frequency.OnceDaily });

    [Fact]
    public void A_gram_more_of_weight_is_rejected() => Rejects(Asked with { Grams = 64_301 });

    [Fact]
    public void A_wider_target_is_rejected() => Rejects(Asked with { Target = new TargetCase(120_000, 151_000) });

    [Fact]
    public void Rounding_up_is_rejected() => Rejects(Asked with { Rounding = CapsuleRounding.Up });

    private static void Rejects(CourseCase other) => Assert.ThrowsAny<XunitException>(() => CourseLaw.AgreesWithTheWalk(other.Plan(), Asked));
}
