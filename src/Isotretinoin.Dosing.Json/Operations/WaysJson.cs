namespace Isotretinoin.Dosing.Json;

/// <summary><c>ways</c>: every course of a band that reaches a target and meets the wishes, or why there is none.</summary>
internal static class WaysJson
{
    public static PropertyNames Names { get; } = new(
        "op", "id", "weight", "product", "division", "band", "target", "supplyDays", "further", "orderBy", "wishes", "first", "rounding",
        "alreadyTakenMg", "start", "spread", "packSize", "limit", "guidelines", "patient", "asOf", "explain");

    public static IDosingRequest? Read(JsonMembers request)
    {
        StatedWeight? weight = request.Required("weight", WeightReader.Read);
        Product? product = request.Required("product", ProductReader.Read);
        Frequency? division = request.Required("division", Values.Division);
        DoseBand? band = request.Required("band", product, EndsReader.Band);
        CumulativeTarget? target = request.Required("target", product, EndsReader.TargetBeside);
        int? supplyDays = request.Required("supplyDays", number => number.Whole(Supply.AcceptedDays));
        int? further = request.Required("further", number => number.Whole(WaysRequest.AcceptedFurther));
        WayOrder[]? orderBy = request.Required("orderBy", OrderBy, RefusalCode.WaysNoOrder);
        StatedTitration? first = First(request, product);
        DateOnly? start = request.Read("start", date => date.Date());
        Func<WaysRequest, WaysRequest>? rest = Rest(request, product, orderBy ?? []);
        Reviewing reviewing = ReviewingReader.ReadAsOf(request, PatientReader.Read, areRequired: true);
        if (weight is not { } weighed || product is null)
        {
            return null;
        }

        bool begins = first is null || first.Whole is not null;
        if (division is null || band is null || target is null || supplyDays is not { } days || further is not { } steps || orderBy is null
            || !begins || rest is null)
        {
            first?.Make(request.Reading, product, weighed.Weight, start ?? (request.Has("start") ? default(DateOnly) : null));
            return null;
        }

        var ways = WaysRequest.For(weighed.Weight, product, division, band, target, days, steps, reviewing, orderBy);
        ways = weighed.Date is { } date ? ways.WithWeightOf(date) : ways;
        ways = first?.Whole is { } titration ? ways.BeginningWith(titration) : ways;
        ways = start is { } day1 ? ways.StartingOn(day1) : ways;
        return rest(ways);
    }

    public static void WriteWays(this JsonOutput json, WaysAnswer answer)
    {
        Ways ways = answer.Ways;
        json.WriteAsked(answer.Request);
        json.WriteNumber("candidates"u8, ways.Candidates);
        json.WriteNumber("count"u8, ways.Count);
        json.WriteNumber("unbeaten"u8, ways.UnbeatenCount);
        json.WriteNumber("withheld"u8, ways.Withheld);
        json.WriteStartArray("withheldFor"u8);
        foreach (WithheldWays withheld in ways.WithheldFor)
        {
            json.WriteStartObject();
            json.WriteNumber("count"u8, withheld.Count);
            json.WriteStartObject("finding"u8);
            json.WriteFinding(withheld.Finding);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("ways"u8);
        foreach (WayAnswer way in answer.Listed)
        {
            Write(json, way);
        }

        json.WriteEndArray();
        Write(json, ways);
        json.WriteNeighbour("below"u8, ways.Below);
        json.WriteNeighbour("above"u8, ways.Above);
        json.WriteReview(answer.Review);
    }

    private static StatedTitration? First(JsonMembers request, Product? product)
    {
        if (request.Has("first"))
        {
            return TitrationReader.Read(request, "first", product, request.Has("start"), mayBeOpen: false);
        }

        _ = request.Read("rounding", Values.Rounding);
        return null;
    }

    /// <summary>Reads the optional parts; null when one was refused.</summary>
    private static Func<WaysRequest, WaysRequest>? Rest(JsonMembers request, Product? product, WayOrder[] orderBy)
    {
        int before = request.Reading.Count;
        WayWishes? wishes = request.Read("wishes", WayWishesJson.Read);
        decimal? already = request.Read("alreadyTakenMg", number => number.Number(TotalDose.Accepted));
        int? spread = request.Read("spread", days => days.Whole(CapsuleRounding.AcceptedSpread));
        int? packSize = request.Read("packSize", capsules => capsules.Whole(Packs.AcceptedSize));
        int? limit = request.Read("limit", number => number.Whole(WaysRequest.AcceptedLimit));
        if (orderBy.Contains(WayOrder.LeftOver) && !request.Has("packSize"))
        {
            request.Missing("packSize", RefusalCode.PackSizeRequired);
        }

        if (wishes?.LastDate is not null && !request.Has("start"))
        {
            request.Missing("start", RefusalCode.WaysNeedsStart);
        }

        return request.Reading.Count > before ? null : ways =>
        {
            ways = wishes is null ? ways : ways.Wishing(wishes);
            ways = already is { } taken ? ways.After(product!.Formulation.Milligrams(taken)) : ways;
            ways = spread is { } days ? ways.Spreading(days) : ways;
            ways = packSize is { } capsules ? ways.InPacksOf(capsules) : ways;
            return limit is { } most ? ways.Listing(most) : ways;
        };
    }

    private static WayOrder[]? OrderBy(JsonField field)
    {
        WayOrder[]? keys = field.List(key => key.Choice(WayOrder.All, known => known.Id, RefusalCode.WaysOrderUnknown));
        if (keys is not [])
        {
            return keys;
        }

        field.Refuse(RefusalCode.WaysNoOrder, field.NotAccepted($"one or more of {string.Join(", ", WayOrder.All)}"));
        return null;
    }

    private static void WriteAsked(this JsonOutput json, WaysRequest request)
    {
        json.WriteSubject(request.Weight, request.Product);
        json.WriteDate("weighedOn"u8, request.WeighedOn);
        json.WriteDate("start"u8, request.Start);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteString("division"u8, request.Frequency.Id);
        json.WriteBand(request.Band);
        json.WriteTarget(request.Target.ConvertedTo(request.Product.Formulation), request.Weight);
        json.WriteNumber("supplyDays"u8, request.SupplyDays);
        json.WriteNumber("further"u8, request.Further);
        json.WriteTexts("orderBy"u8, request.OrderBy.Select(key => key.Id));
        json.WriteWishes(request.Wishes);
        if (request.AlreadyTaken is { } taken)
        {
            json.WriteNumber("alreadyTakenMg"u8, taken.Milligrams);
        }

        if (request.First is { } first)
        {
            json.WriteString("firstDoses"u8, first.ToString());
            json.WriteRoundings(first);
        }

        json.WriteCount("spread"u8, request.SpreadDays);
        json.WritePacks(request.Packs);
        json.WriteNumber("limit"u8, request.Limit);
    }

    private static void Write(JsonOutput json, WayAnswer answer)
    {
        Way way = answer.Way;
        json.WriteStartObject();
        json.WriteBoolean("unbeaten"u8, way.IsUnbeaten);
        json.WritePerKilogram("greatestMgPerKgPerDay"u8, way.GreatestMilligramsPerKilogramPerDay);
        json.WriteNumber("capsulesADay"u8, way.CapsulesADay);
        json.WriteNumber("strengths"u8, way.Strengths);
        if (way.LeftOver is { } capsules)
        {
            json.WriteNumber("leftOver"u8, capsules);
        }

        json.WriteCourse(way.Course);
        json.WriteDerivation(answer.Derivation);
        json.WriteFindings(way.Review);
        json.WriteEndObject();
    }

    private static void Write(JsonOutput json, Ways ways)
    {
        if (ways.NoWay is not { } reason)
        {
            return;
        }

        json.WriteStartObject("none"u8);
        json.WriteString("reason"u8, reason.Id);
        json.WriteString("message"u8, reason.Sentence);
        json.WriteStartArray("wishes"u8);
        foreach (WayObstacle obstacle in ways.Obstacles)
        {
            json.WriteObstacle(obstacle);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
