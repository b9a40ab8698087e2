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
    public static string Of(Formulation? formulation, (int Count, IntakeTime Time)[][] row, IntakePattern pattern, int days)
    {
        string food = formulation == Formulation.Conventional ? " with food" : "";
        if (EveryDose(row) is { } dose)
        {
            return $"Take {Dose(dose, " by mouth")}{When(dose, row, pattern)}{food}.";
        }

        string[] doses = [.. row.Select(day => Dose(day, ""))];
        string repeat = days > doses.Length
            ? string.Create(CultureInfo.InvariantCulture, $"; then begin again from day 1, every {doses.Length} days")
            : "";
        return $"Take by mouth{food}: {string.Join("; ", Stretches(doses[..Math.Min(days, doses.Length)]))}{repeat}.";
    }

    /// <summary>The doses of every dosing day; null when they differ between days.</summary>
    private static (int Count, IntakeTime Time)[]? EveryDose((int Count, IntakeTime Time)[][] row)
    {
        (int Count, IntakeTime Time)[]? every = null;
        foreach ((int Count, IntakeTime Time)[] day in row)
        {
            every ??= day.Length > 0 ? day : null;
            if (day.Length > 0 && !day.AsSpan().SequenceEqual(every))
            {
                return null;
            }
        }

        return every;
    }

    /// <summary>The doses of one strength on a day; empty when there are none.</summary>
    private static string Dose((int Count, IntakeTime Time)[] day, string how)
    {
        string text = "";
        foreach ((int count, IntakeTime at) in day)
        {
            string time = at == IntakeTime.Once ? "" : at == IntakeTime.Morning ? " in the morning" : " in the evening";
            text = text.Length == 0
                ? $"{CountText.Of(count, "capsule")}{how}{time}"
                : $"{text} and {CountText.Of(count, "capsule")}{time}";
        }

        return text;
    }

    private static string When((int Count, IntakeTime Time)[] dose, (int Count, IntakeTime Time)[][] days, IntakePattern pattern)
    {
        UInt128 dosingDays = 0;
        for (int day = 0; day < days.Length; day++)
        {
            dosingDays |= (days[day].Length > 0 ? UInt128.One : 0) << day;
        }

        var row = new DayRow(days.Length, dosingDays);
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
