using System.Globalization;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>
/// Dispensings of a patient, simulated: doses by the weight of the time, refills that come early or late, gaps, switches of formulation,
/// two strengths at once, and sometimes a second course.
/// </summary>
internal static class SimulatedLedger
{
    public static AuditCase Of(IEnumerable<SyntheaWeight> weighings, Random random)
    {
        (int Day, int Grams)[] weights = [.. weighings.OrderBy(weighing => weighing.Weighed).Select(weighing => (weighing.Weighed.DayNumber - HistoryCase.Date(0).DayNumber, Grams(weighing.Kilograms)))];
        int day = weights[random.Next(weights.Length)].Day + random.Next(-20, 60);
        var lines = new List<DispensingCase>();
        for (int course = 0; course < 1 + (random.Next(4) / 3); course++)
        {
            Formulation formulation = random.Next(8) == 0 ? Formulation.Micronized : Formulation.Conventional;
            for (int fill = 0, fills = random.Next(3, 9); fill < fills; fill++)
            {
                formulation = random.Next(20) == 0 ? Formulation.Lidose : formulation;
                int days = random.Next(3) == 0 ? 28 : random.Next(12) == 0 ? 90 : 30;
                int strength = formulation == Formulation.Micronized ? 16 : 10 * random.Next(1, 5);
                lines.Add(new DispensingCase(day, days, formulation, strength, days * random.Next(1, 3)));
                if (random.Next(3) == 0)
                {
                    lines.Add(new DispensingCase(day, days, formulation, formulation == Formulation.Micronized ? 8 : 20, random.Next(1, days)));
                }

                day += days + random.Next(10) switch { < 3 => -random.Next(1, 8), < 6 => 0, < 9 => random.Next(1, 20), _ => random.Next(20, 90) };
            }

            day += random.Next(100, 500);
        }

        return new AuditCase([.. lines], weights, AsOf: HistoryCaseDay(new(2026, 6, 30)), Gap: 60, Formulation.Conventional, WeightPolicy.Starting);
    }

    private static int HistoryCaseDay(DateOnly date) => date.DayNumber - HistoryCase.Date(0).DayNumber;

    /// <summary>Kilograms as they are written, to the nearest gram, ties to even.</summary>
    private static int Grams(string kilograms) => (int)decimal.Round(decimal.Parse(kilograms, CultureInfo.InvariantCulture) * 1_000, MidpointRounding.ToEven);
}
