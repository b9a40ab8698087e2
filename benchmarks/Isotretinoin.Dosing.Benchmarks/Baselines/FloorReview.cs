namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// The rules that the United States label, the United Kingdom's product information, iPLEDGE and every review have for an order of conventional capsules,
/// in straight-line comparisons of whole numbers: what is found is counted, and nothing is said of it.
/// </summary>
public static class FloorReview
{
    private const long MicrogramsPerMilligram = 1_000;
    private const int DaysInFourYears = 1_461;

    public static ReviewAnswer Of(ReadOnlySpan<bool> strengths, OrderCase order, ReadOnlySpan<bool> contraindications, bool canGetPregnant)
    {
        // mg/kg as whole numbers: mg × 1,000 against mg/kg × grams.
        long dose = order.Strength * order.CapsulesPerDay * MicrogramsPerMilligram;
        int daysSupplied = Math.Max(order.Days, order.Quantity / order.CapsulesPerDay);
        int age = (order.Written - order.Born) * 4 / DaysInFourYears;
        int critical = 0;
        int warning = 0;

        critical += dose > 2 * order.Grams ? 1 : 0;
        critical += strengths[order.Strength] ? 0 : 1;
        warning += order.Grams is < 25_000 or > 200_000 ? 1 : 0;
        warning += IsSlip(order.Grams, order.EarlierGrams) || IsSlip(order.EarlierGrams, order.Grams) ? 1 : 0;
        warning += order.Written - order.Weighed > 90 ? 1 : 0;
        warning += order.Quantity != order.CapsulesPerDay * order.Days ? 1 : 0;

        // The United States label; the same range, and the same food, are the United Kingdom's.
        warning += 2 * dose < order.Grams ? 2 : 0;
        warning += dose > order.Grams ? 2 : 0;
        warning += 2 * dose < order.Grams ? 1 : 0;
        warning += order.IsDivided ? 0 : 1;
        warning += order.WithFood ? 0 : 2;
        warning += age < 12 ? 2 : 0;

        warning += canGetPregnant && daysSupplied > 30 ? 1 : 0;
        int info = canGetPregnant && daysSupplied > 28 ? 1 : 0;
        warning += daysSupplied > 30 ? 1 : 0;
        warning += order.Refills > 0 ? 1 : 0;
        foreach (bool isContraindicated in contraindications)
        {
            critical += isContraindicated ? 1 : 0;
        }

        return new ReviewAnswer(critical, warning, info);
    }

    private static bool IsSlip(long greater, long smaller) =>
        IsNearly(greater * 1_000_000, smaller * 2_204_623) || IsNearly(greater * 1_000_000, smaller * 10_000_000);

    private static bool IsNearly(long measured, long expected) => Math.Abs(measured - expected) * 10 <= expected;
}
