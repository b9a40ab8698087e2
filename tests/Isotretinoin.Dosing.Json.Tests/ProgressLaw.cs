using System.Globalization;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What a response about a course in progress must say, worked out day by day.</summary>
internal static class ProgressLaw
{
    public static void Holds(HistoryCase history, JsonNode response)
    {
        JsonNode result = response["result"]!;
        var dayByDay = new DayByDayHistory(history);
        Assert.Equal(
            (dayByDay.CalendarDays, dayByDay.DosingDays, dayByDay.MissedDays),
            ((int)result["calendarDays"]!, (int)result["dosingDays"]!, (int)result["missedDays"]!));
        Assert.Equal((Text(HistoryCase.Date(history.AsOf)), history.Policy.Id), ((string)result["asOf"]!, (string)result["weightPolicy"]!));
        Assert.Equal(
            Formulation.All.Where(f => dayByDay.Milligrams[f] > 0).Select(f => (f.Id, dayByDay.Milligrams[f])),
            result["takenMg"]!.AsArray().Select(taken => ((string)taken!["formulation"]!, Number(taken["mg"]))));
        Assert.Equal(
            Formulation.All.Select(f => DayByDayHistory.Worth(dayByDay.Milligrams[f], f, history.TargetFormulation)).Aggregate((a, b) => a + b),
            Number(result["cumulativeMg"]));
        Assert.Equal(dayByDay.MilligramsPerKilogram.RoundedToEven(3), Number(result["mgPerKg"]));

        Fraction from = Left(history.Target.FromThousandths, dayByDay);
        Fraction to = Left(history.Target.ToThousandths, dayByDay);
        JsonNode remaining = result["remaining"]!;
        Assert.Equal((from.RoundedToEven(3), to.RoundedToEven(3)), (Number(remaining["fromMgPerKg"]), Number(remaining["toMgPerKg"])));
        Assert.Equal((Shown(from * dayByDay.CountedKilograms), Shown(to * dayByDay.CountedKilograms)), (Number(remaining["fromMg"]), Number(remaining["toMg"])));
        IsProjection(history, from * dayByDay.CountedKilograms, to * dayByDay.CountedKilograms, dayByDay, result["projection"]!);
    }

    private static void IsProjection(HistoryCase history, Fraction fromMilligrams, Fraction toMilligrams, DayByDayHistory dayByDay, JsonNode projection)
    {
        int reached = 0;
        int within = 0;
        bool isWithin = dayByDay.MilligramsPerKilogram <= Fraction.Of(history.Target.ToThousandths, 1_000);
        Fraction taken = 0;
        for (int day = 1; taken < fromMilligrams || (isWithin && taken <= toMilligrams); day++)
        {
            Fraction dose = history.MilligramsOnNextDay(day);
            reached = taken < fromMilligrams && taken + dose >= fromMilligrams ? day : reached;
            taken += dose;
            within = isWithin && dose > 0 && taken <= toMilligrams ? day : within;
        }

        Assert.Equal((reached, Text(HistoryCase.Date(history.AsOf + reached))), ((int)projection["from"]!["days"]!, (string)projection["from"]!["date"]!));
        Assert.Equal((within, Text(HistoryCase.Date(history.AsOf + within))), ((int)projection["to"]!["days"]!, (string)projection["to"]!["date"]!));
    }

    private static Fraction Left(int thousandths, DayByDayHistory dayByDay)
    {
        Fraction left = Fraction.Of(thousandths, 1_000) - dayByDay.MilligramsPerKilogram;
        return left > 0 ? left : 0;
    }

    /// <summary>Milligrams as they are written: every digit of a finite decimal, else 6 decimals.</summary>
    private static Fraction Shown(Fraction milligrams) => HasFiniteDecimalForm(milligrams) ? milligrams : milligrams.RoundedToEven(6);

    private static bool HasFiniteDecimalForm(Fraction number)
    {
        System.Numerics.BigInteger rest = number.Denominator;
        while ((rest % 2).IsZero)
        {
            rest /= 2;
        }

        while ((rest % 5).IsZero)
        {
            rest /= 5;
        }

        return rest.IsOne;
    }

    /// <summary>A JSON number with all of its digits.</summary>
    private static Fraction Number(JsonNode? json)
    {
        string text = json!.ToJsonString();
        int point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = System.Numerics.BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Fraction.Of(digits, System.Numerics.BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
