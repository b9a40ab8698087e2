namespace Isotretinoin.Dosing.Testing;

/// <summary>What orders depart from, written anew from the sources in plain decimals: it shares no rule, number or arithmetic with the library.</summary>
public sealed class OrderOracle(OrderCase order)
{
    /// <summary>The formulation as it is stated, or the only one with such a capsule.</summary>
    public string? Formulation { get; } = order.Formulation
        ?? (new[] { "conventional", "lidose", "micronized" }.Where(family => Strengths(family).Contains(order.Strength)).ToArray() is [var only] ? only : null);

    private readonly decimal kilograms = Math.Round(order.Kilograms, 3, MidpointRounding.ToEven);

    private decimal MeanOverTwoDays => order.Milligrams * (order.Alternate ? 1 : 2);

    private int? DaysSupplied
    {
        get
        {
            int? lasting = order.Quantity is { } quantity ? Lasting(quantity / (order.CapsulesEach * (order.Twice ? 2 : 1))) : null;
            return order.DaysSupply is { } stated ? Math.Max(stated, lasting ?? 0) : lasting;
        }
    }

    /// <summary>What is always found, except that a pregnancy is found once: by a named guideline, or by what is always reviewed.</summary>
    public IEnumerable<string> AlwaysBeside(IEnumerable<string> named)
    {
        string[] codes = [.. named];
        return Always().Where(code => code != "contraindication.pregnancy" || !codes.Contains(code)).Concat(codes);
    }

    public IEnumerable<string> Always()
    {
        if (Is("pregnant", true))
        {
            yield return "contraindication.pregnancy";
            if (Is("canGetPregnant", false))
            {
                yield return "patient.contradiction";
            }
        }

        if (order.Weighed > order.Written)
        {
            yield return "weight.future";
        }

        if (order.Born > order.Written || order.Born.AddYears(110) < order.Written)
        {
            yield return "age.implausible";
        }

        bool isMicronizedAlone = new[] { 8, 16, 24, 28, 32 }.Contains(order.Strength);
        decimal maximum = Formulation == "micronized" || isMicronizedAlone ? 1.6m : 2m;
        if (order.Milligrams > maximum * kilograms)
        {
            yield return "dose.above-maximum";
        }

        if (kilograms is < 25 or > 200)
        {
            yield return "weight.implausible";
        }

        if (order.Written.DayNumber - order.Weighed.DayNumber > 90)
        {
            yield return "weight.stale";
        }

        string[] families = [.. new[] { "conventional", "lidose", "micronized" }.Where(family => Strengths(family).Contains(order.Strength))];
        if (families.Length == 0)
        {
            yield return "product.implausible-strength";
        }
        else if (order.Formulation is null && families.Length == 1)
        {
            yield return "formulation.from-capsules";
        }
        else if (order.Formulation is not null && !families.Contains(order.Formulation))
        {
            yield return "product.no-such-capsule";
        }

        if (order.Formulation is null && families.Length > 1)
        {
            yield return "product.ambiguous-strength";
        }

        if (order is { DaysSupply: { } days, Quantity: { } capsules })
        {
            int dosingDays = order.Alternate ? (days + 1) / 2 : days;
            if (capsules != dosingDays * order.CapsulesEach * (order.Twice ? 2 : 1))
            {
                yield return "supply.does-not-add-up";
            }
        }
    }

    public IEnumerable<string> UnitedStates()
    {
        if (Formulation is not null)
        {
            decimal low = Formulation == "micronized" ? 0.4m : 0.5m;
            foreach (string code in Range(low, 2 * low))
            {
                yield return code;
            }

            if (!order.Twice)
            {
                yield return "dose.once-daily";
            }

            if (order.Alternate)
            {
                yield return "dose.intermittent";
            }

            if (Formulation == "conventional" && Is("takesWithFood", false))
            {
                yield return "product.with-food";
            }

            if (Formulation == "conventional" && order.Severe == true && MeanOverTwoDays < kilograms)
            {
                yield return "low-dose.severe-acne";
            }

            if (IsUnder(18) && MeanOverTwoDays > (Formulation == "micronized" ? 1.6m : 2m) * kilograms)
            {
                yield return "dose.above-adult-range";
            }
        }

        if (order.PreviousEnd is { } ended && (order.Written < ended.AddDays(56) || order.Written < ended.AddMonths(2)))
        {
            yield return "second-course.too-early";
        }

        if (IsUnder(12))
        {
            yield return "age.under-12";
        }

        if (Is("takesProgestogenOnlyPill", true) && !Is("canGetPregnant", false))
        {
            yield return "interaction.progestogen-only-pill";
        }

        foreach ((string flag, string code) in new[] { ("pregnant", "contraindication.pregnancy"), ("soyaOrPeanutAllergy", "contraindication.soya-peanut"), ("takesTetracycline", "interaction.tetracycline"),  ("takesVitaminA", "interaction.vitamin-a") })
        {
            if (Is(flag, true))
            {
                yield return code;
            }
        }
    }

    public IEnumerable<string> UnitedKingdom()
    {
        if (Formulation == "conventional")
        {
            bool isRenalStart = Is("severeRenalInsufficiency", true) && order.Milligrams <= 10;
            foreach (string code in Range(0.5m, 1m).Where(code => !isRenalStart || code != "dose.below-range"))
            {
                yield return code;
            }

            if (order.Alternate)
            {
                yield return "dose.intermittent";
            }

            if (Is("takesWithFood", false))
            {
                yield return "product.with-food";
            }
        }

        if (Is("severeRenalInsufficiency", true) && order.Milligrams > 10)
        {
            yield return "renal.start-low";
        }

        if (order.PreviousEnd is { } ended && order.Written < ended.AddDays(56))
        {
            yield return "second-course.too-early";
        }

        if (IsUnder(12))
        {
            yield return "age.under-12";
        }

        if (order.Written >= new DateOnly(2023, 10, 31) && order.Written < new DateOnly(2026, 1, 22) && IsUnder(18) && Is("secondPrescriberAgreed", false))
        {
            yield return "age.second-prescriber";
        }

        foreach (int days in new[] { 28, 30 }.Where(days => Is("canGetPregnant", true) && DaysSupplied > days))
        {
            yield return "supply.over-limit";
        }

        string[] contraindications = ["pregnant>pregnancy", "breastFeeding>breast-feeding", "hepaticInsufficiency>hepatic", "soyaOrPeanutAllergy>soya-peanut", "hypervitaminosisA>hypervitaminosis-a", "raisedLipids>raised-lipids"];
        foreach (string[] pair in contraindications.Select(text => text.Split('>')).Where(pair => Is(pair[0], true)))
        {
            yield return $"contraindication.{pair[1]}";
        }

        if (Is("takesTetracycline", true))
        {
            yield return "interaction.tetracycline";
        }

        if (Is("takesProgestogenOnlyPill", true) && !Is("canGetPregnant", false))
        {
            yield return "interaction.progestogen-only-pill";
        }
    }

    public IEnumerable<string> Ipledge()
    {
        if (DaysSupplied > 30)
        {
            yield return "supply.over-limit";
        }

        if (order.Refills > 0)
        {
            yield return "supply.refills";
        }
    }

    private static int[] Strengths(string family) => family switch
    {
        "conventional" => [5, 10, 20, 30, 40],
        "lidose" => [10, 20, 25, 30, 35, 40],
        _ => [8, 16, 20, 24, 28, 32],
    };

    private IEnumerable<string> Range(decimal low, decimal high)
    {
        if (MeanOverTwoDays < 2 * low * kilograms)
        {
            yield return "dose.below-range";
        }

        if (MeanOverTwoDays > 2 * high * kilograms)
        {
            yield return "dose.above-range";
        }
    }

    private int Lasting(int dosingDays)
    {
        int day = 0;
        for (int taken = 0; ; day++)
        {
            bool isDosingDay = !order.Alternate || day % 2 == 0;
            if (isDosingDay && taken++ == dosingDays)
            {
                return day;
            }
        }
    }

    private bool Is(string flag, bool answer) => order.Flags.TryGetValue(flag, out bool known) && known == answer;

    private bool IsUnder(int years) => order.Born <= order.Written && order.Born.AddYears(years) > order.Written;
}
