namespace Isotretinoin.Dosing.Testing;

/// <summary>Whether a ceiling made a dose: the weight asks for more than it, or the rounding of what the weight asks for passes it.</summary>
public static class CeilingOracle
{
    public static bool MadeDose(CourseCase course, int step)
    {
        ArgumentNullException.ThrowIfNull(course);
        if (course.Steps[step - 1] is not { Thousandths: { } dose, CeilingThousandths: { } ceiling })
        {
            return false;
        }

        Fraction exact = Fraction.Of((long)dose * course.Grams, 1_000_000);
        Fraction most = Fraction.Of(ceiling, 1_000);
        IReadOnlyList<int>? row = RoundedRow.Of(exact, course.Product.Makeable(course.DivisionOf(step)), course.RoundingOf(step));
        return exact > most || (row is not null && row.Any(milligrams => milligrams > most));
    }
}
