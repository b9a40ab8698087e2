namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A course of the comparison of arithmetics: a weight in tenths of a kilogram, a daily dose in hundredths of mg/kg and a target in mg/kg.</summary>
public readonly record struct ComparedCourse(int Tenths, int Hundredths, int Target)
{
    /// <summary>Weights from 30 to 150 kg by 0.1, doses from 0.1 to 2 mg/kg/day by 0.05, and targets of 120 and 150 mg/kg: 93,678 courses.</summary>
    public static IEnumerable<ComparedCourse> All =>
        from tenths in Enumerable.Range(300, 1_201)
        from step in Enumerable.Range(2, 39)
        from target in new[] { 120, 150 }
        select new ComparedCourse(tenths, step * 5, target);

    public decimal Kilograms => Tenths / 10m;

    /// <summary>In mg/kg/day.</summary>
    public decimal Dose => Hundredths / 100m;
}
