using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>doses</c> of an order, as results write a day: <c>[{"at":"once","capsules":[{"mg":40,"count":1}]}]</c>.</summary>
internal static class RequestedDoses
{
    private static readonly PropertyNames Names = new("at", "capsules");

    private static readonly ImmutableArray<IntakeTime> Times = [IntakeTime.Once, IntakeTime.Morning, IntakeTime.Evening];

    /// <summary>Reads the doses of a dosing day, and gives one line for each strength.</summary>
    public static ImmutableArray<OrderLine> Read(ref RequestReader reader)
    {
        RequestReader list = reader;
        var taken = new List<(IntakeTime Time, StatedCapsules Capsules)>();
        var times = new List<IntakeTime>();
        reader.List();
        while (reader.NextItem())
        {
            (IntakeTime time, List<StatedCapsules> capsules) = ReadOne(ref reader);
            times.Add(time);
            taken.AddRange(capsules.Select(c => (time, c)));
        }

        bool isOnce = times is [var only] && only == IntakeTime.Once;
        bool isTwice = times.Count == 2 && times.Contains(IntakeTime.Morning) && times.Contains(IntakeTime.Evening);
        if (!isOnce && !isTwice)
        {
            throw list.Refusal(ErrorCode.DivisionUnknown, "Accepted: one dose at once, or one in the morning and one in the evening.");
        }

        if (taken.Sum(dose => (long)dose.Capsules.Strength * dose.Capsules.Count) > Order.MostMilligramsADay
            || taken.GroupBy(dose => (dose.Time, dose.Capsules.Strength)).Any(capsules => capsules.Sum(c => c.Capsules.Count) > OrderLine.MostCapsules))
        {
            throw list.Refusal(
                ErrorCode.DoseOutOfRange,
                FormattableString.Invariant($"Accepted: up to {Order.MostMilligramsADay:#,0} mg a day, and up to {OrderLine.MostCapsules:#,0} capsules of a strength in a dose."));
        }

        ImmutableArray<OrderLine> lines = [.. taken.GroupBy(dose => dose.Capsules.Strength).Select(Line)];
        return lines.Length <= Product.MostStrengths
            ? lines
            : throw list.Refusal(ErrorCode.ProductStrengths, $"Accepted: up to {Product.MostStrengths} strengths.");
    }

    private static (IntakeTime Time, List<StatedCapsules> Capsules) ReadOne(ref RequestReader reader)
    {
        IntakeTime? time = null;
        List<StatedCapsules>? capsules = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "at":
                    time = reader.Choice(Times, t => t.Id, ErrorCode.DivisionUnknown);
                    break;
                case "capsules":
                    capsules = Capsules(ref reader);
                    break;
            }
        }

        return (time ?? throw reader.Missing(properties, "at"), capsules ?? throw reader.Missing(properties, "capsules"));
    }

    private static List<StatedCapsules> Capsules(ref RequestReader reader)
    {
        RequestReader list = reader;
        var capsules = new List<StatedCapsules>();
        reader.List();
        while (reader.NextItem())
        {
            capsules.Add(StatedCapsules.Read(ref reader, OrderLine.GreatestStrength, OrderLine.MostCapsules, ErrorCode.DoseOutOfRange));
        }

        return capsules.Count > 0 ? capsules : throw list.Refusal(ErrorCode.DoseNotStated, "A dose has at least one capsule.");
    }

    private static OrderLine Line(IGrouping<int, (IntakeTime Time, StatedCapsules Capsules)> ofStrength)
    {
        int evening = ofStrength.Sum(dose => dose.Time == IntakeTime.Evening ? dose.Capsules.Count : 0);
        int before = ofStrength.Sum(dose => dose.Capsules.Count) - evening;
        return evening == 0 ? OrderLine.OnceDaily(ofStrength.Key, before)
            : before == 0 ? OrderLine.InTheEvening(ofStrength.Key, evening)
            : OrderLine.TwiceDaily(ofStrength.Key, before, evening);
    }
}
