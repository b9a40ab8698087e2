namespace Isotretinoin.Dosing.Json;

/// <summary>A step of a titration: <c>mgPerKgPerDay</c> with its formulation and pattern, or <c>cycleMg</c>; its days unless it is open; and choices of its own.</summary>
internal static class StepReader
{
    private static readonly PropertyNames Names = new("mgPerKgPerDay", "days", "pattern", "formulation", "cycleMg", "division", "rounding");

    /// <summary>Reads <c>steps</c>, or another list of them, and refuses an open one before the last.</summary>
    /// <returns>The steps with the choices that they state; null when one of them was refused, or rests on a product that was.</returns>
    public static Titration? Titration(JsonMembers holder, string name, Product? product)
    {
        List<StatedStep>? steps = holder.Required(name, field => field.Items(step => Read(step, product)));
        if (steps is null)
        {
            return null;
        }

        int before = holder.Reading.Count;
        if (steps.Count == 0)
        {
            holder.Reading.Add(Refusal.Of(RefusalCode.StepsEmpty, "", "A titration has at least one step."));
        }

        for (int place = 0; place < steps.Count - 1; place++)
        {
            if (steps[place].IsOpen)
            {
                holder.Reading.Add(Refusal.Of(
                    RefusalCode.StepsOpenNotLast,
                    FormattableString.Invariant($"[{place}].days"),
                    "Only the last step may be open; the others state their days."));
            }
        }

        holder.Reading.Within(before, name);
        return holder.Reading.Count == before && steps.TrueForAll(step => step.Taken is not null)
            ? Dosing.Titration.Of([.. steps.Select(step => step.Taken!)])
            : null;
    }

    /// <summary>Reads one step.</summary>
    public static StatedStep Read(JsonField field, Product? product)
    {
        if (field.Object(Names) is not { } members)
        {
            return default;
        }

        int? days = members.Read("days", number => number.Whole(TitrationStep.AcceptedDays));
        TitrationStep? taken = members switch
        {
            _ when members.Has("mgPerKgPerDay") && !members.Has("cycleMg") => Weighed(members, product),
            _ when members.Has("cycleMg") && !members.Has("mgPerKgPerDay") && !members.Has("pattern") && !members.Has("formulation") => Cycle(members, product),
            _ => Unstated(members, field),
        };
        Frequency? division = members.Read("division", Values.Division);
        CapsuleRounding? rounding = members.Read("rounding", Values.Rounding);
        taken = division is null ? taken : taken?.Taken(division);
        taken = rounding is null ? taken : taken?.Rounded(rounding);
        taken = days is { } length ? taken?.For(length) : taken;
        bool isWhole = (division is not null || !members.Has("division")) && (rounding is not null || !members.Has("rounding")) && (days is not null || !members.Has("days"));
        return new StatedStep(isWhole ? taken : null, IsOpen: !members.Has("days"));
    }

    private static TitrationStep? Weighed(JsonMembers members, Product? product)
    {
        decimal? dose = members.Read("mgPerKgPerDay", number => number.Number(WeightBasedDose.Accepted));
        IntakePattern? pattern = members.Has("pattern") ? members.Read("pattern", Values.Pattern) : IntakePattern.Daily;
        Formulation? formulation = FormulationReader.Beside(members, product, isBesideProduct: true);
        return dose is { } known && pattern is not null && formulation is not null
            ? TitrationStep.Taking(formulation.MilligramsPerKilogramPerDay(known), pattern)
            : null;
    }

    private static TitrationStep? Cycle(JsonMembers members, Product? product)
    {
        List<decimal>? cycle = members.Read("cycleMg", list => list.List(number => number.Number(DailyDose.Accepted)));
        if (cycle is null)
        {
            return null;
        }

        try
        {
            Formulation formulation = product?.Formulation ?? Formulation.Conventional;
            var step = TitrationStep.Cycling([.. cycle.Select(formulation.MilligramsPerDay)]);
            return product is null ? null : step;
        }
        catch (RefusalException refused) when (members.Reading.Takes(refused))
        {
            return null;
        }
    }

    /// <summary>Refuses a step with both forms of a dose or neither, and reads what it has all the same.</summary>
    private static TitrationStep? Unstated(JsonMembers members, JsonField field)
    {
        _ = members.Read("mgPerKgPerDay", number => number.Number(WeightBasedDose.Accepted));
        _ = members.Read("cycleMg", list => list.List(number => number.Number(DailyDose.Accepted)));
        _ = members.Read("pattern", Values.Pattern);
        _ = members.Read("formulation", Values.Formulation);
        field.Refuse(
            RefusalCode.DoseNotStated,
            "A step states mgPerKgPerDay, if need be with a formulation and a pattern, or cycleMg and neither of those.");
        return null;
    }
}
