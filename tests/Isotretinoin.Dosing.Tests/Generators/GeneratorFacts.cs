namespace Isotretinoin.Dosing.Tests;

/// <summary>The generators are tested like anything else: what they reach, what they favour, and that their shrinking ends.</summary>
public sealed class GeneratorFacts
{
    [Fact]
    public void Weights_are_from_1_gram_to_500_kilograms_and_reach_both_ends()
    {
        IReadOnlyList<int> samples = Samples.Of(Weights.Grams);

        Assert.All(samples, grams => Assert.InRange(grams, 1, 500_000));
        Assert.Contains(1, samples);
        Assert.Contains(500_000, samples);
        Samples.HaveEach(
            Weights.Grams,
            ("a patient's", grams => grams is >= 30_000 and <= 150_000),
            ("light", grams => grams < 25_000),
            ("heavy", grams => grams > 200_000),
            ("whole kilograms", grams => grams % 1_000 == 0),
            ("finer than 100 g", grams => grams % 100 != 0));
    }

    [Fact]
    public void Doses_are_in_range_and_reach_both_ends()
    {
        IReadOnlyList<int> daily = Samples.Of(Doses.PerKilogramPerDay);
        IReadOnlyList<int> cumulative = Samples.Of(Doses.PerKilogram);

        Assert.All(daily, thousandths => Assert.InRange(thousandths, 1, 10_000));
        Assert.All(cumulative, thousandths => Assert.InRange(thousandths, 1, 1_000_000));
        Assert.Contains(1, daily);
        Assert.Contains(10_000, daily);
        Assert.Contains(1, cumulative);
        Assert.Contains(1_000_000, cumulative);
        Samples.HaveEach(
            Doses.PerKilogramPerDay,
            ("usual", t => t is >= 500 and <= 1_000),
            ("low", t => t < 300),
            ("above the maximum", t => t > 2_000),
            ("three decimals", t => t % 10 != 0));
    }

    [Fact]
    public void Products_have_1_to_12_different_strengths_and_every_kind_occurs()
    {
        IReadOnlyList<ProductCase> samples = Samples.Of(Products.Any);

        Assert.All(samples, p => Assert.InRange(p.Strengths.Count, 1, 12));
        Assert.All(samples, p => Assert.Equal(p.Strengths.Count, p.Strengths.Distinct().Count()));
        Assert.All(samples.SelectMany(p => p.Strengths), strength => Assert.InRange(strength, 1, 100));
        Assert.Contains(samples, p => p.Strengths.Count == 12);
        Samples.HaveEach(
            Products.Any,
            ("conventional", p => p.Formulation == Formulation.Conventional),
            ("lidose", p => p.Formulation == Formulation.Lidose),
            ("micronized", p => p.Formulation == Formulation.Micronized),
            ("a single strength", p => p.Strengths.Count == 1),
            ("more than five strengths", p => p.Strengths.Count > 5),
            ("10/20/30/40", p => p.Strengths is [10, 20, 30, 40]),
            ("no multiples of 5 or 4", p => p.Strengths.All(s => s % 5 != 0 && s % 4 != 0)));
    }

    [Fact]
    public void Mappings_are_in_range_and_every_class_occurs()
    {
        Assert.All(Samples.Of(Mappings.Any), c => Assert.True(c.IsInRange && c.Exact > 0));
        Samples.HaveEach(
            Mappings.Any,
            ("an exact hit", c => c.Exact.Denominator.IsOne && c.Makeable.Contains((int)c.Exact.Numerator)),
            ("a gap", c => c.Makeable.Below(c.Exact) is { } below && c.Makeable.Above(c.Exact) > below),
            ("below the smallest", c => c.Exact < c.Makeable.Smallest),
            ("above the largest", c => c.Exact > c.Makeable.Largest),
            ("undivided", c => c.Division == Frequency.OnceDaily),
            ("divided", c => c.Division == Frequency.TwiceDaily),
            ("conventional", c => c.Product.Formulation == Formulation.Conventional),
            ("lidose", c => c.Product.Formulation == Formulation.Lidose),
            ("micronized", c => c.Product.Formulation == Formulation.Micronized));
    }

    [Fact]
    public void Patterns_have_a_dosing_day_and_every_class_occurs()
    {
        Assert.All(Samples.Of(Choices.Patterns), pattern => Assert.Matches("^(?=0*1)[01]{1,92}$", pattern));
        Assert.All(Samples.Of(Choices.OnWeekdays), pattern => Assert.Matches("^[a-z]{3}(-[a-z]{3}){0,6}$", pattern));
        Samples.HaveEach(
            Choices.DatedPatterns,
            ("on weekdays", DosingDays.IsOfWeekdays),
            ("from an off day", pattern => pattern[0] == '0'),
            ("longer than 64 days", pattern => pattern.Length > 64),
            ("daily", pattern => pattern == "1"),
            ("with off days", pattern => pattern.Contains('0', StringComparison.Ordinal)),
            ("longer than a week", pattern => pattern.Length > 7));
        Samples.HaveEach(
            Choices.Roundings,
            ("down", r => r == CapsuleRounding.Down),
            ("up", r => r == CapsuleRounding.Up),
            ("nearest", r => r == CapsuleRounding.Nearest),
            ("spread", r => r.Days > 1));
    }

    [Fact]
    public void Courses_are_ones_that_may_be_stated_and_every_class_occurs()
    {
        Assert.All(Samples.Of(GeneratedCourses.Any), c => Assert.True(c.IsStated));
        Samples.HaveEach(
            GeneratedCourses.Any,
            ("a step without capsules", c => !c.TryMake(out _, out _)),
            ("planned", c => c.TryMake(out _, out _)),
            ("open", c => c.Steps[^1].Days is null),
            ("ends with its steps", c => c.Steps[^1].Days is not null),
            ("without a target", c => c.Target is null),
            ("a past", c => c.AlreadyTakenThousandths > 0),
            ("a past with parts of a milligram", c => c.AlreadyTakenThousandths % 1_000 != 0),
            ("several steps", c => c.Steps.Count > 1),
            ("off days", c => c.Steps.Any(s => DosingDays.HasOffDays(s.Pattern))),
            ("a stated cycle", c => c.Steps.Any(s => s.Thousandths is null && !s.IsPause)),
            ("a stated cycle from an off day", c => c.Steps.Any(s => s.CycleMilligrams is [0, ..])),
            ("a pause", c => c.Steps.Any(s => s.IsPause)),
            ("a pause before anything", c => c.Steps[0].IsPause),
            ("weekdays after another step", c => c.Steps.Skip(1).Any(s => DosingDays.IsOfWeekdays(s.Pattern))),
            ("a division of a step's own", c => c.Steps.Any(s => s.Division is not null)),
            ("a rounding of a step's own", c => c.Steps.Any(s => s.Rounding is not null)),
            ("a ceiling that is met", c => c.Steps.Any(s => s.CeilingThousandths < (long?)s.Thousandths * c.Grams / 1_000)),
            ("a ceiling that is not met", c => c.Steps.Any(s => s.CeilingThousandths > (long?)s.Thousandths * c.Grams / 1_000)),
            ("a spread", c => c.Rounding.Days > 1),
            ("lidose", c => c.Product.Formulation == Formulation.Lidose),
            ("micronized", c => c.Product.Formulation == Formulation.Micronized));
    }

    [Fact]
    public void Planned_courses_are_long_and_short()
    {
        Samples.HaveEach(
            GeneratedCourses.Makeable,
            ("up to four weeks", c => c.Plan().Days <= 28),
            ("more than a year", c => c.Plan().Days > 365),
            ("reached before day 1", c => c.Plan().TargetReached?.Day == 0),
            ("never reached", c => c.Target is not null && c.Plan().TargetReached is null),
            ("ended by the target", c => c.Plan().EndedBy == CourseEnding.Target && c.Plan().Days > 0));
    }

    [Fact]
    public void Shrinking_always_ends()
    {
        Samples.ShrinkToAnEnd(Weights.Grams, Weights.Simpler);
        Samples.ShrinkToAnEnd(Doses.PerKilogramPerDay, Doses.Simpler);
        Samples.ShrinkToAnEnd(Products.Any, Products.Simpler);
        Samples.ShrinkToAnEnd(Choices.DatedPatterns, Choices.SimplerPattern);
        Samples.ShrinkToAnEnd(Mappings.Any, Mappings.Simpler);
        Samples.ShrinkToAnEnd(GeneratedCourses.Any, GeneratedCourses.Simpler);
    }

    [Fact]
    public void Shrinking_is_strictly_toward_its_end()
    {
        Assert.Equal([60_000, 60_008, 60_012, 60_014, 60_015], Shrinking.Toward(60_000, 60_016));
        Assert.Empty(Shrinking.Toward(5, 5));
        Assert.Equal([5, 4], Shrinking.Toward(5, 3));
    }
}
