namespace Isotretinoin.Dosing.Testing;

/// <summary>What a rounding makes of an exact dose, by trying every choice that it has.</summary>
public static class RoundedRow
{
    /// <summary>The same under a ceiling: of the lesser of both, and within the ceiling where rounding would pass it.</summary>
    public static IReadOnlyList<int>? Of(Fraction exact, MakeableDoses makeable, CapsuleRounding rounding, Fraction? ceiling)
    {
        if (ceiling is not { } most)
        {
            return Of(exact, makeable, rounding);
        }

        IReadOnlyList<int>? row = Of(exact > most ? most : exact, makeable, rounding);
        int? within = makeable.All.Where(dose => dose <= most).Select(dose => (int?)dose).LastOrDefault();
        return row is null || row.All(dose => dose <= most) ? row : within is { } greatest ? [greatest] : null;
    }

    /// <summary>The whole milligrams of each day that repeats, or null when the dose that is asked for is absent.</summary>
    public static IReadOnlyList<int>? Of(Fraction exact, MakeableDoses makeable, CapsuleRounding rounding)
    {
        int? below = makeable.Below(exact);
        int? above = makeable.Above(exact);
        int? single = rounding.Id switch
        {
            "down" => below,
            "up" => above,
            "nearest" => below is null || above is null ? below ?? above : (exact - below.Value <= above.Value - exact ? below : above),
            _ => above is null ? below : null,
        };
        if (rounding.Days == 1 || single is not null || below is null)
        {
            return single is { } dose ? [dose] : null;
        }

        int days = rounding.Days;
        int nearest = Enumerable.Range(0, days + 1).MinBy(k => (Mean(k) - exact).Size());
        return nearest == 0 || nearest == days
            ? [nearest == 0 ? below.Value : above!.Value]
            : [.. Enumerable.Range(1, days).Select(day => day * nearest / days > (day - 1) * nearest / days ? above!.Value : below.Value)];

        Fraction Mean(int k) => Fraction.Of((k * above!.Value) + ((days - k) * below.Value), days);
    }
}
