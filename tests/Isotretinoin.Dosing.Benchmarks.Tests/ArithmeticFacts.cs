using System.Globalization;
using System.Numerics;

namespace Isotretinoin.Dosing.Benchmarks.Tests;

/// <summary>
/// How often each arithmetic is wrong, over every course and every choice of capsules of the comparison: the counts that the pages print. They are those of
/// a machine with IEEE 754 numbers, which are all that .NET runs on.
/// </summary>
public sealed class ArithmeticFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/units-net.md"));

    public static TheoryData<string, string, int, int> Counts => new()
    {
        { "Library", "this library", 0, 0 },
        { "Decimal", "`decimal`", 0, 0 },
        { "Double", "`double`", 5_209, 14 },
        { "UnitsNet", "UnitsNet, `MassFraction` × `Mass`", 5_775, 446 },
        { "UnitsNet_in_milligrams", "UnitsNet, by `Milligrams`", 7_385, 446 },
        { "UnitsNet_by_flow", "UnitsNet, by `MassFlow`", 8_623, 751 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void An_arithmetic_is_as_often_wrong_as_the_page_says_and_never_a_day_short(string name, string onThePage, int tooLong, int otherCapsules)
    {
        Assert.Equal(new Wrong(tooLong, 0, otherCapsules), Wrong.Of(Arithmetic.All.Single(arithmetic => arithmetic.Name == name)));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {onThePage} | {tooLong:#,0} | {otherCapsules:#,0} |"), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_arithmetic_is_counted() => Assert.Equal(Arithmetic.All.Select(arithmetic => arithmetic.Name), Counts.Select(row => (string)row[0]));

    [Fact]
    public void The_comparison_is_of_93_678_courses_and_562_068_choices()
    {
        ComparedCourse[] courses = [.. ComparedCourse.All];

        Assert.Equal((93_678, 93_678), (courses.Length, courses.Distinct().Count()));
        Assert.Equal(562_068, courses.Count(course => course.Target == 120) * ComparedChoice.All.Length);
        Assert.Equal(((30m, 150m), (0.1m, 2m)), ((courses.Min(c => c.Kilograms), courses.Max(c => c.Kilograms)), (courses.Min(c => c.Dose), courses.Max(c => c.Dose))));
    }

    [Fact]
    public void The_exact_course_is_that_of_fractions()
    {
        foreach (ComparedCourse course in ComparedCourse.All.Where((_, place) => place % 97 == 0))
        {
            Fraction weight = course.Kilograms;
            BigInteger days = -(0 - ((Fraction)course.Target * weight / ((Fraction)course.Dose * weight))).Floor();

            Assert.Equal(days, ExactCourse.Days(course));
        }
    }

    [Fact]
    public void The_exact_choice_is_that_of_every_dose_that_can_be_made()
    {
        foreach (ComparedChoice choice in ComparedChoice.All)
        {
            var makeable = new Testing.MakeableDoses([.. choice.Product.StrengthsInMilligrams], Frequency.OnceDaily);
            foreach (ComparedCourse course in ComparedCourse.All.Where((_, place) => place % 1_009 == 0))
            {
                Fraction exact = (Fraction)course.Dose * course.Kilograms;
                int below = makeable.Below(exact) ?? 0;
                int above = makeable.Above(exact) ?? 0;
                bool aboveIsNearer = below == 0 || (above != 0 && above - exact < exact - below);
                int expected = choice.Rounding == CapsuleRounding.Down || (choice.Rounding == CapsuleRounding.Nearest && !aboveIsNearer) ? below : above;

                Assert.Equal(expected, ExactCourse.Milligrams(course, choice));
            }
        }
    }

    [Fact]
    public void Thirty_kilograms_by_flow_take_a_third_too_little()
    {
        // 1 mg/kg/day for 30 kg is 30 mg/day, and 120 mg/kg are 3,600 mg.
        var course = new ComparedCourse(300, 100, 120);
        ComparedChoice down = ComparedChoice.All.Single(choice => choice.Product == Catalogue.UsConventional && choice.Rounding == CapsuleRounding.Down);
        Arithmetic byFlow = Arithmetic.All.Single(arithmetic => arithmetic.Name == "UnitsNet_by_flow");

        Assert.Equal((30, 20), (ExactCourse.Milligrams(course, down), byFlow.Milligrams(course, down)));
    }

    [Fact]
    public void A_target_that_is_met_exactly_is_a_day_off_in_UnitsNet()
    {
        // 1 mg/kg/day for 55 kg are 50 mg of capsules: 7,500 mg on day 150, and 8,250 mg, which are 150 mg/kg, on day 165.
        var expected = new TwoStepAnswer(200, 132, 165);

        Assert.Equal(expected, DecimalCourse.Plan(Benchmarks.MakeableDoses.Below, 55, 1, 200, 0.5m, 120, 150));
        Assert.Equal(expected with { LastDayWithin = 164 }, UnitsNetCourse.Plan(Benchmarks.MakeableDoses.Below, 55, 1, 200, 0.5m, 120, 150));
    }
}
