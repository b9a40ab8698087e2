using System.Collections.Immutable;
using System.Numerics;
using UnitsNet;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A way of doing the arithmetic of a course, as one would write it first in that way.</summary>
public sealed class Arithmetic
{
    private readonly Func<ComparedCourse, int> days;
    private readonly Func<ComparedCourse, ComparedChoice, int> milligrams;

    private Arithmetic(string name, Func<ComparedCourse, int> days, Func<ComparedCourse, ComparedChoice, int> milligrams) =>
        (Name, this.days, this.milligrams) = (name, days, milligrams);

    public static ImmutableArray<Arithmetic> All { get; } =
    [
        new(nameof(DoseOfHundredDays.Library), LibraryDays, LibraryMilligrams),
        new(nameof(DoseOfHundredDays.Decimal), c => (int)decimal.Ceiling(c.Target * c.Kilograms / (c.Dose * c.Kilograms)), (c, choice) => Chosen(choice, c.Dose * c.Kilograms)),
        new(
            nameof(DoseOfHundredDays.Double),
            c => (int)Math.Ceiling(c.Target * (double)c.Kilograms / ((double)c.Dose * (double)c.Kilograms)),
            (c, choice) => Chosen(choice, (double)c.Dose * (double)c.Kilograms)),
        new(nameof(DoseOfHundredDays.UnitsNet), c => (int)Math.Ceiling(Needed(c) / Daily(c)), (c, choice) => Chosen(choice, Daily(c).Milligrams)),
        new("UnitsNet_in_milligrams", c => (int)Math.Ceiling(Needed(c).Milligrams / Daily(c).Milligrams), (c, choice) => Chosen(choice, Daily(c).Milligrams)),
        new(nameof(DoseOfHundredDays.UnitsNet_by_flow), c => (int)Math.Ceiling(Needed(c).Milligrams / Flow(c).MilligramsPerDay), (c, choice) => Chosen(choice, Flow(c).MilligramsPerDay)),
    ];

    public string Name { get; }

    /// <summary>The first day on which the target is reached with the exact dose: the target for the weight over the dose for the weight, rounded up.</summary>
    public int Days(ComparedCourse course) => days(course);

    /// <summary>The dose of capsules that is chosen for the exact dose, in mg; 0 for none.</summary>
    public int Milligrams(ComparedCourse course, ComparedChoice choice) => milligrams(course, choice);

    private static int LibraryDays(ComparedCourse course)
    {
        var weight = BodyWeight.FromKilograms(course.Kilograms);
        DailyDose daily = Formulation.Conventional.MilligramsPerKilogramPerDay(course.Dose).For(weight);
        TotalDose needed = Formulation.Conventional.MilligramsPerKilogram(course.Target).For(weight);
        (int less, int enough) = (0, 3_650);
        while (enough - less > 1)
        {
            int middle = (less + enough) / 2;
            (less, enough) = daily.ForDays(middle) < needed ? (middle, enough) : (less, middle);
        }

        return enough;
    }

    private static int LibraryMilligrams(ComparedCourse course, ComparedChoice choice)
    {
        DailyDose exact = choice.Product.Formulation.MilligramsPerKilogramPerDay(course.Dose).For(BodyWeight.FromKilograms(course.Kilograms));
        return choice.Rounding.Round(exact, choice.Product, Frequency.OnceDaily)?[1]?.Milligrams ?? 0;
    }

    private static Mass Weight(ComparedCourse course) => Mass.FromKilograms((double)course.Kilograms);

    private static Mass Needed(ComparedCourse course) => MassFraction.FromMilligramsPerKilogram((double)course.Target) * Weight(course);

    private static Mass Daily(ComparedCourse course) => MassFraction.FromMilligramsPerKilogram((double)course.Dose) * Weight(course);

    private static MassFlow Flow(ComparedCourse course) => Daily(course) / Duration.FromDays(1);

    private static int Chosen<TNumber>(ComparedChoice choice, TNumber exact)
        where TNumber : INumber<TNumber> => choice.Choose(
            dose => TNumber.CreateChecked(dose).CompareTo(exact),
            (below, above) => TNumber.CreateChecked(above) - exact < exact - TNumber.CreateChecked(below));
}
