using System.Globalization;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>How often an arithmetic is wrong: every course and every choice of the comparison against the exact one. The counts are the same everywhere.</summary>
public sealed record Wrong(int TooLong, int TooShort, int OtherCapsules)
{
    public static Wrong Of(Arithmetic arithmetic)
    {
        (int tooLong, int tooShort, int otherCapsules) = (0, 0, 0);
        foreach (ComparedCourse course in ComparedCourse.All)
        {
            int off = arithmetic.Days(course) - ExactCourse.Days(course);
            tooLong += off > 0 ? 1 : 0;
            tooShort += off < 0 ? 1 : 0;

            // Capsules are chosen for a dose: of the courses that differ by their target only, one is enough.
            otherCapsules += course.Target > 120 ? 0 : ComparedChoice.All.Count(choice => arithmetic.Milligrams(course, choice) != ExactCourse.Milligrams(course, choice));
        }

        return new Wrong(tooLong, tooShort, otherCapsules);
    }

    /// <summary>The counts of a way that is measured and is one of the arithmetics; empty for any other.</summary>
    public static string Of(Type subject, string way) =>
        subject == typeof(DoseOfHundredDays) && Arithmetic.All.FirstOrDefault(arithmetic => arithmetic.Name == way) is { } arithmetic ? Of(arithmetic).ToString() : "";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{TooLong + TooShort:#,0} of 93,678 courses a day off, {OtherCapsules:#,0} of 562,068 choices of capsules");
}
