using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The directions for capsules of one strength, as on the label of the box.</summary>
internal static class DirectionText
{
    /// <summary>The directions of a fill.</summary>
    /// <param name="formulation">Conventional capsules are taken with food.</param>
    /// <param name="row">The doses of each day of the row that repeats, counted from the first day of the fill; none on an off day.</param>
    /// <param name="pattern">The stated pattern; weekdays are named.</param>
    /// <param name="days">The days of the fill.</param>
    public static string Of(Formulation? formulation, ReadOnlySpan<StrengthDay> row, IntakePattern pattern, int days)
    {
        string food = formulation == Formulation.Conventional ? " with food" : "";
        if (EveryDose(row) is { IsNone: false } dose)
        {
            return "Take " + dose.InWords(" by mouth") + When(dose, row, pattern) + food + ".";
        }

        var doses = new string[row.Length];
        for (int day = 0; day < row.Length; day++)
        {
            doses[day] = row[day].InWords("");
        }

        string repeat = days > doses.Length
            ? string.Create(CultureInfo.InvariantCulture, $"; then begin again from day 1, every {doses.Length} days")
            : "";
        return $"Take by mouth{food}: {string.Join("; ", Stretches(doses[..Math.Min(days, doses.Length)]))}{repeat}.";
    }

    /// <summary>The dose of every dosing day; none when they differ between days.</summary>
    private static StrengthDay EveryDose(ReadOnlySpan<StrengthDay> row)
    {
        var every = default(StrengthDay);
        foreach (StrengthDay day in row)
        {
            every = every.IsNone ? day : every;
            if (!day.IsNone && day != every)
            {
                return default;
            }
        }

        return every;
    }

    private static string When(StrengthDay dose, ReadOnlySpan<StrengthDay> days, IntakePattern pattern)
    {
        UInt128 dosingDays = 0;
        for (int day = 0; day < days.Length; day++)
        {
            dosingDays |= (days[day].IsNone ? 0 : UInt128.One) << day;
        }

        var row = new DayRow(days.Length, dosingDays);
        return row.DosingDays < row.Days ? $" {(pattern.NeedsDate ? pattern.InWords : PatternText.OfRow(row))}"
            : dose.Once > 0 ? " once a day"
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
