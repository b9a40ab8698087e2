using System.Numerics;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What is right of a course of the comparison: big whole numbers, which share nothing with the library and are never rounded.</summary>
public static class ExactCourse
{
    /// <summary>The first day on which the target is reached: (target × weight) / (dose × weight), rounded up.</summary>
    public static int Days(ComparedCourse course)
    {
        // In ten-thousandths of a milligram: tenths of kg × hundredths of mg/kg × 10.
        BigInteger needed = new BigInteger(course.Target) * course.Tenths * 1_000;
        BigInteger daily = new BigInteger(course.Hundredths) * course.Tenths * 10;
        return (int)((needed + daily - 1) / daily);
    }

    /// <summary>The dose of capsules that is chosen, in mg; 0 for none.</summary>
    public static int Milligrams(ComparedCourse course, ComparedChoice choice)
    {
        BigInteger thousandths = new BigInteger(course.Hundredths) * course.Tenths;
        return choice.Choose(
            dose => new BigInteger(dose * 1_000).CompareTo(thousandths),
            (below, above) => (above * 1_000) - thousandths < thousandths - (below * 1_000));
    }
}
