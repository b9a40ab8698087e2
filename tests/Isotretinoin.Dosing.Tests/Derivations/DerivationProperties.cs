using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class DerivationProperties
{
    private static readonly Gen<DateOnly?> Starts = Gen.Frequency(
        (3, Gen.Choose(0, 36_500).Select(day => (DateOnly?)new DateOnly(2000, 1, 1).AddDays(day))), (1, Gen.Constant<DateOnly?>(null)));

    private static readonly Arbitrary<Course> PlannedCourses = Arb.From(
        from course in GeneratedCourses.Planned.Generator from start in Starts select start is { } date ? course.Plan().StartingOn(date) : course.Plan());

    [Law]
    public Property Every_line_of_every_course_follows_from_what_was_given_or_worked_out_before() =>
        Law.ForAll(() => PlannedCourses, course => Assert.Null(FaultIn(Derivation.Of(course))));

    [Law]
    public Property A_course_is_derived_to_its_own_numbers() => Law.ForAll(() => PlannedCourses, course =>
    {
        Derivation derivation = Derivation.Of(course);

        Says(derivation, "course days", course.Days);
        Says(derivation, "course total", course.Total.Milligrams);
        Ends(derivation, "reached", course.TargetReached);
        Ends(derivation, "last within", course.LastDayWithinTarget);
        Assert.Equal(course.EndDate, derivation.Find("course end")?.Date);
        Assert.Equal(Counts(course.Quantities(), course.Regimen.Product), Row(derivation, "course quantities"));
        foreach (CoursePhase phase in course.Phases())
        {
            string step = $"step {phase.Step.Number}";
            Says(derivation, $"{step} first day", phase.FirstDay);
            Says(derivation, $"{step} last day", phase.LastDay);
            if (phase.Step.Intent.IsPause)
            {
                Assert.Null(derivation.Find($"{step} mean"));
                continue;
            }

            Says(derivation, $"{step} total", phase.Total.Milligrams);
            Says(derivation, $"{step} cumulative", phase.Cumulative.Milligrams);
            Says(derivation, $"{step} mean", phase.Step.Cycle.MeanMilligramsPerDay);
            Says(derivation, $"{step} mean per kg", phase.Step.MeanMilligramsPerKilogramPerDay);
            Assert.Equal(phase.Step.ExactDose is { } exact ? (Fraction)exact.Milligrams : null, ValueOf(derivation, $"{step} exact dose"));
            Assert.Equal(Counts(phase.Quantities(), course.Regimen.Product), Row(derivation, $"{step} quantities"));
        }
    });

    [Law]
    public Property A_mistake_planted_in_any_line_is_caught() => Law.ForAll(() => PlannedCourses, course =>
    {
        List<WrittenLine> lines = [.. Derivation.Of(course).Lines.Select(WrittenLine.Of)];
        WrittenAmount[] given = [.. Derivation.Of(course).Given.Select(WrittenAmount.Of)];
        foreach ((int place, WrittenLine line) in lines.Index())
        {
            Assert.All(Mistakes(line.Result), wrong => Assert.False(Reworked.Follows(line with { Result = wrong }), $"{line.Operation}: {wrong}"));
        }

        Assert.NotNull(Reworked.FaultIn(given.Skip(1), lines));
        Assert.NotNull(Reworked.FaultIn(given, lines.Skip(1)));
    });

    [Law]
    public Property Every_amount_is_written_as_the_number_that_it_is() => Law.ForAll(() => PlannedCourses, course =>
    {
        foreach (DerivationLine term in Derivation.Of(course).Lines.Where(term => term.Date is null))
        {
            string numbers = term.Unit.Length == 0 ? term.Amount : term.Amount[..term.Amount.LastIndexOf(' ')];
            Assert.Equal(term.Values.Select(value => WrittenNumberOf(value, term.Unit)), numbers.Split(", "));
        }
    });

    [Law]
    public Property Every_line_of_every_option_follows_and_ends_at_the_numbers_of_its_row() => Law.ForAll(() => Tables, options =>
    {
        foreach (DoseOption row in options.Rows.Take(5))
        {
            Derivation derivation = Derivation.Of(row);
            Assert.Null(FaultIn(derivation));
            Says(derivation, "dose per kg", row.MilligramsPerKilogramPerDay);
            Says(derivation, "days", row.Days);
            Says(derivation, "days within", row.DaysWithin ?? 0);
            Assert.Equal(Counts(row.Quantities(), options.Product), Row(derivation, "quantities"));
        }
    });

    private static Gen<DoseOptions> Tables =>
        from product in Products.Market
        from grams in Weights.Patients
        from division in Choices.Divisions
        from stated in Products.Formulations
        from band in Gen.Elements<DoseBand>(DoseBand.All)
        from target in GeneratedCourses.Targets
        select DoseOptions.For(
            Weights.Of(grams), product.Product, division, band.ConvertedTo(product.Formulation), target.Target(stated).ConvertedTo(product.Formulation));

    internal static string? FaultIn(Derivation derivation) => Reworked.FaultIn(derivation.Given.Select(WrittenAmount.Of), derivation.Lines.Select(WrittenLine.Of));

    private static IEnumerable<WrittenAmount> Mistakes(WrittenAmount result)
    {
        foreach (int place in Enumerable.Range(0, result.Values.Count))
        {
            foreach (Fraction slip in new[] { (Fraction)1, -1, Fraction.Of(1, 1_000_000_000_000) })
            {
                yield return result with { Values = [.. result.Values.Select((value, i) => i == place ? value + slip : value)] };
            }
        }

        yield return result with { Date = result.Date?.AddDays(1) ?? new DateOnly(2026, 1, 5) };
        if (result.Date is null)
        {
            yield return result with { Unit = result.Unit == "mg" ? "mg/kg" : "mg" };
        }
    }

    private static void Ends(Derivation derivation, string name, CourseDay? met)
    {
        Assert.Equal(met?.Day, ValueOf(derivation, $"{name} day") is { } written ? (int)written.Numerator : null);
        Assert.Equal(met?.Date, derivation.Find($"{name} date")?.Date);
        if (met is { } day)
        {
            Says(derivation, $"{name} dose", day.Cumulative.Milligrams);
            Says(derivation, $"{name} dose per kg", day.MilligramsPerKilogram);
        }
    }

    private static void Says(Derivation derivation, string name, Fraction value) => Assert.Equal(value, ValueOf(derivation, name));

    private static Fraction? ValueOf(Derivation derivation, string name) => derivation.Find(name) is { } term ? (Fraction)term.Value : null;

    private static IEnumerable<Fraction> Row(Derivation derivation, string name) => derivation.Find(name)!.Values.Select(value => (Fraction)value);

    private static IEnumerable<Fraction> Counts(IEnumerable<CapsuleCount> counts, Product product) =>
        product.StrengthsInMilligrams.Select(strength => (Fraction)counts.Where(c => c.StrengthInMilligrams == strength).Sum(c => c.Count));

    private static string WrittenNumberOf(Fraction value, string unit)
    {
        Fraction rounded = value.RoundedToEven(9);
        bool isExact = rounded == value;
        rounded = isExact ? rounded : value.RoundedToEven(unit.StartsWith("mg/kg", StringComparison.Ordinal) ? 3 : 6);
        decimal written = (decimal)rounded.Numerator / (decimal)rounded.Denominator;
        return $"{(isExact ? "" : "≈")}{written.ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
