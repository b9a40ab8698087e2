using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The directions for capsules of one strength, as on the label of the box.</summary>
internal static class DirectionText
{
    /// <summary>The directions of a fill.</summary>
    /// <param name="formulation">Conventional capsules are taken with food.</param>
    /// <param name="row">The doses on each day of the repeating row, from the first day of the fill.</param>
    /// <param name="pattern">The stated pattern; weekdays are named.</param>
    /// <param name="days">The days of the fill.</param>
    public static string Of(
        Formulation? formulation, IEnumerable<IEnumerable<(int Count, IntakeTime Time)>> row, IntakePattern pattern, int days)
    {
        string food = formulation == Formulation.Conventional ? " with food" : "";
        (int Count, IntakeTime Time)[][] taken = [.. row.Select(day => day.Where(dose => dose.Count > 0).ToArray())];
        string[] doses = [.. taken.Select(day => Dose(day, ""))];
        if (taken.FirstOrDefault(day => day.Length > 0) is { } dose && doses.Where(day => day.Length > 0).Distinct().Count() == 1)
        {
            return $"Take {Dose(dose, " by mouth")}{When(dose, doses, pattern)}{food}.";
        }

        string repeat = days > doses.Length
            ? string.Create(CultureInfo.InvariantCulture, $"; then begin again from day 1, every {doses.Length} days")
            : "";
        return $"Take by mouth{food}: {string.Join("; ", Stretches(doses[..Math.Min(days, doses.Length)]))}{repeat}.";
    }

    /// <summary>The doses of one strength on a day; empty when there are none.</summary>
    private static string Dose((int Count, IntakeTime Time)[] day, string how) => string.Join(
        " and ",
        day.Select((dose, place) =>
        {
            string time = dose.Time == IntakeTime.Once ? "" : dose.Time == IntakeTime.Morning ? " in the morning" : " in the evening";
            return $"{CountText.Of(dose.Count, "capsule")}{(place == 0 ? how : "")}{time}";
        }));

    private static string When((int Count, IntakeTime Time)[] dose, string[] doses, IntakePattern pattern)
    {
        UInt128 dosingDays = 0;
        for (int day = 0; day < doses.Length; day++)
        {
            dosingDays |= (doses[day].Length > 0 ? UInt128.One : 0) << day;
        }

        var row = new DayRow(doses.Length, dosingDays);
        return row.DosingDays < row.Days ? $" {(pattern.NeedsDate ? pattern.InWords : PatternText.OfRow(row))}"
            : dose[0].Time == IntakeTime.Once ? " once a day"
            : "";
    }

    private static IEnumerable<string> Stretches(string[] doses)
    {
        for (int first = 0, next; first < doses.Length; first = next)
        {
            next = first + 1;
            while (next < doses.Length && doses[next] == doses[first])
            {
                next++;
            }

            string taken = doses[first].Length == 0 ? "none" : doses[first];
            yield return $"{CountText.Days(first + 1, next)}: {taken}";
        }
    }
}
