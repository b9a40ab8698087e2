namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A step of a titration: <c>mgPerKgPerDay</c> with its formulation, pattern and ceiling, or <c>cycleMg</c>, with a pattern only as before;
/// its days unless it is open; its own choices; a note. Or <c>pauseDays</c> with no more than a note.
/// </summary>
internal static class StepReader
{
    private static readonly PropertyNames Names = new("mgPerKgPerDay", "days", "pattern", "formulation", "ceilingMg",
        "cycleMg", "division", "rounding", "pauseDays", "note");

    private static readonly string[] BesideNoPause =
        ["mgPerKgPerDay", "days", "pattern", "formulation", "ceilingMg", "cycleMg", "division", "rounding"];

    private static TitrationStep UnknownCycle => TitrationStep.Cycling(Formulation.Conventional.MilligramsPerDay(1));

    /// <summary>Reads one step.</summary>
    public static StatedStep Read(JsonField field, Product? product)
    {
        if (field.Object(Names) is not { } members)
        {
            return default;
        }

        string? note = members.Read("note", Values.Note);
        StatedStep step = Unnoted(members, field, product);
        return note is null
            ? step with { IsWhole = step.IsWhole && !members.Has("note") }
            : step with { Known = step.Known?.WithNote(note) };
    }

    private static StatedStep Unnoted(JsonMembers members, JsonField field, Product? product)
    {
        if (members.Has("pauseDays") && !Array.Exists(BesideNoPause, members.Has))
        {
            int? pause = members.Read("pauseDays", number => number.Whole(TitrationStep.AcceptedDays));
            return new StatedStep(TitrationStep.Pausing(pause ?? 1), pause is not null, IsOpen: false);
        }

        int? days = members.Read("days", number => number.Whole(TitrationStep.AcceptedDays));
        StatedStep step = members switch
        {
            _ when members.Has("pauseDays") => Unstated(members, field),
            _ when members.Has("mgPerKgPerDay") && !members.Has("cycleMg") => Weighed(members, product),
            _ when members.Has("cycleMg") && !Array.Exists(["mgPerKgPerDay", "formulation", "ceilingMg"], members.Has)
                && (!members.Has("pattern") || Values.GoesOnAsBefore(members)) => Cycle(members, product),
            _ => Unstated(members, field),
        };
        step = step.With(StatedChoices.Of(members));
        return step with
        {
            Known = days is { } length ? step.Known!.For(length) : step.Known,
            IsWhole = step.IsWhole && (days is not null || !members.Has("days")),
            IsOpen = !members.Has("days") && !members.Has("pauseDays"),
        };
    }

    private static StatedStep Weighed(JsonMembers members, Product? product)
    {
        decimal? dose = members.Read("mgPerKgPerDay", number => number.Number(WeightBasedDose.Accepted));
        bool isAsBefore = Values.GoesOnAsBefore(members);
        IntakePattern? pattern = isAsBefore ? IntakePattern.Daily : Values.GoingOnPattern(members);
        Formulation? formulation = Values.FormulationBeside(members, product, isBesideProduct: true);
        var step = TitrationStep.Taking(
            (formulation ?? Formulation.Conventional).MilligramsPerKilogramPerDay(dose ?? 1), pattern ?? IntakePattern.Daily);
        step = isAsBefore ? step.AsBefore() : step;
        decimal? ceiling = members.Read("ceilingMg", number => number.Number(Ceiling.Accepted));
        step = ceiling is { } most ? step.AtMost(step.Formulation!.MilligramsPerDay(most)) : step;
        bool isCeilingRefused = ceiling is null && members.Has("ceilingMg");
        bool isWhole = dose is not null && pattern is not null && formulation is not null && !isCeilingRefused;
        return new StatedStep(step, isWhole, IsOpen: false);
    }

    private static StatedStep Cycle(JsonMembers members, Product? product)
    {
        decimal[]? cycle = members.Read("cycleMg", list => list.List(number => number.Number(DailyDose.Accepted)));
        try
        {
            Formulation formulation = product?.Formulation ?? Formulation.Conventional;
            if (cycle is null)
            {
                return new StatedStep(UnknownCycle, IsWhole: false, IsOpen: false);
            }

            var step = TitrationStep.Cycling(Array.ConvertAll(cycle, formulation.MilligramsPerDay));
            return new StatedStep(members.Has("pattern") ? step.AsBefore() : step, product is not null, IsOpen: false);
        }
        catch (RefusalException refused) when (members.Reading.Takes(refused))
        {
            return new StatedStep(UnknownCycle, IsWhole: false, IsOpen: false);
        }
    }

    /// <summary>Refuses a step with both forms of a dose or neither, and still reads its members.</summary>
    private static StatedStep Unstated(JsonMembers members, JsonField field)
    {
        _ = members.Read("mgPerKgPerDay", number => number.Number(WeightBasedDose.Accepted));
        _ = members.Read("cycleMg", list => list.List(number => number.Number(DailyDose.Accepted)));
        _ = members.Read("pattern", Values.Pattern);
        _ = members.Read("formulation", Values.Formulation);
        _ = members.Read("ceilingMg", number => number.Number(Ceiling.Accepted));
        _ = members.Read("pauseDays", number => number.Whole(TitrationStep.AcceptedDays));
        field.Refuse(
            RefusalCode.DoseNotStated,
            "A step states mgPerKgPerDay, if need be with a formulation, a pattern and a ceiling, or cycleMg and none of those but the "
                + $"pattern {Continuation.AsBeforeText}; or pauseDays and nothing else. Each may have a note.");
        return new StatedStep(UnknownCycle, IsWhole: false, IsOpen: false);
    }
}
