namespace Isotretinoin.Dosing.Json;

/// <summary><c>progress</c>: the dose taken, what is left, and when the target would be reached.</summary>
internal static class ProgressJson
{
    private static readonly PropertyNames NextNames = new("mg", "formulation", "pattern", "supplyDays");

    public static PropertyNames Names { get; } = new(
        "op", "id", "asOf", "weights", "weightPolicy", "periods", "missed", "partial", "target", "formulation", "next", "guidelines",
        "patient", "explain", "note");

    public static IDosingRequest? Progress(JsonMembers request)
    {
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        (DailyDose Dose, IntakePattern? Pattern, int? SupplyDays)? next = request.Read("next", Next);
        ProgressRequest? progress = Read(request, asOf);
        if (next is not var (dose, pattern, supplyDays))
        {
            return progress;
        }

        progress = pattern is null ? progress?.GoingOnAsBefore(dose) : progress?.GoingOnWith(dose, pattern);
        return supplyDays is { } days ? progress?.InSuppliesOf(days) : progress;
    }

    /// <summary>Reads the course under way; null when a part was refused.</summary>
    public static ProgressRequest? Read(JsonMembers request, DateOnly? asOf)
    {
        WeightHistory? weights = WeightReader.History(request, areRequired: true);
        WeightPolicy? policy = request.Required(
            "weightPolicy", text => text.Choice(WeightPolicy.All, known => known.Id, RefusalCode.WeightPolicyUnknown));
        DoseHistory? history = HistoryReader.Read(request);
        CumulativeTarget? target = request.Read("target", EndsReader.Target);
        Formulation? countedIn = CountedIn(request, history, target);
        Reviewing reviewing = ReviewingReader.Read(request, PatientReader.Read, areRequired: true);
        if (asOf is not { } day || history is null || weights is null || policy is null || countedIn is null)
        {
            return null;
        }

        return target is null
            ? ProgressRequest.At(day, history, weights, policy, countedIn, reviewing)
            : ProgressRequest.At(day, history, weights, policy, target, reviewing);
    }

    /// <summary>
    /// The formulation of the total: the target's; without a target the stated one, or the only one of the history. Null when refused.
    /// </summary>
    private static Formulation? CountedIn(JsonMembers request, DoseHistory? history, CumulativeTarget? target)
    {
        Formulation? stated = request.Read("formulation", Values.Formulation);
        if (request.Has("target"))
        {
            if (stated is not null && target is not null && stated != target.Formulation)
            {
                request.Reading.Add(Refusal.Of(
                    RefusalCode.FormulationMismatch,
                    "formulation",
                    $"The total is in the formulation of the target, {target.Formulation}: state that one, or none."));
            }

            return target?.Formulation;
        }

        if (stated is null && !request.Has("formulation") && history is not null && history.OnlyFormulation is null)
        {
            request.Reading.Add(Refusal.Of(
                RefusalCode.FormulationRequired,
                "formulation",
                "Without a target, a history of no or of several formulations needs the one to count in."));
        }

        return stated ?? (request.Has("formulation") ? null : history?.OnlyFormulation);
    }

    private static (DailyDose Dose, IntakePattern? Pattern, int? SupplyDays)? Next(JsonField field)
    {
        if (field.Object(NextNames) is not { } members)
        {
            return null;
        }

        decimal? milligrams = members.Required("mg", number => number.Number(DailyDose.Accepted));
        Formulation? formulation = Values.RequiredFormulation(members);
        bool isAsBefore = Values.GoesOnAsBefore(members);
        IntakePattern? pattern = isAsBefore ? null : Values.GoingOnPattern(members);
        int? days = members.Read("supplyDays", number => number.Whole(Supply.AcceptedDays));
        return milligrams is { } mg && formulation is not null && (isAsBefore || pattern is not null)
            ? (formulation.MilligramsPerDay(mg), pattern, days)
            : null;
    }

    public static void WriteProgress(this JsonOutput json, ProgressAnswer answer)
    {
        json.WriteProgress(answer.Progress);
        if (answer.Projection is { } projection)
        {
            json.WriteStartObject("projection"u8);
            json.WriteAsked(answer.Request);
            json.WriteProjectedDay("from"u8, projection.DaysToTarget, projection.TargetReached);
            json.WriteProjectedDay("to"u8, projection.DaysWithinTarget, projection.LastDayWithinTarget);
            json.WriteEndObject();
        }

        json.WriteDerivation(answer.ProjectionDerivation ?? answer.Derivation);
        json.WriteNote(answer, answer.Request.Reviewing);
        json.WriteReview(answer.Review);
    }

    private static void WriteAsked(this JsonOutput json, ProgressRequest request)
    {
        if (request.NextDose is { } dose)
        {
            json.WriteNumber("mg"u8, dose.Milligrams);
            json.WriteString("formulation"u8, dose.Formulation.Id);
            json.WriteString("pattern"u8, request.NextPattern?.ToString() ?? Continuation.AsBeforeText);
        }

        json.WriteCount("supplyDays"u8, request.SupplyDays);
    }

    public static void WriteProgress(this JsonOutput json, Progress progress)
    {
        json.WriteDate("asOf"u8, progress.AsOf);
        json.WriteString("weightPolicy"u8, progress.Policy.Id);
        json.WriteNumber("calendarDays"u8, progress.CalendarDays);
        json.WriteNumber("dosingDays"u8, progress.DosingDays);
        json.WriteNumber("missedDays"u8, progress.MissedDays);
        json.WriteTaken(progress.Taken());
        if (progress.Target is null)
        {
            json.WriteString("formulation"u8, progress.CountedIn.Id);
        }

        json.WriteNumber("cumulativeMg"u8, progress.Cumulative.Milligrams);
        json.WritePerKilogram("mgPerKg"u8, progress.MilligramsPerKilogram);
        json.WriteDate("reachedOn"u8, progress.TargetReachedOn);
        json.WriteDate("passedOn"u8, progress.TargetPassedOn);
        if (progress is
            {
                MilligramsPerKilogramToLower: { } lower,
                MilligramsToLower: { } lowerDose,
                MilligramsPerKilogramToUpper: { } upper,
                MilligramsToUpper: { } upperDose,
            })
        {
            json.WriteStartObject("remaining"u8);
            json.WritePerKilogram("fromMgPerKg"u8, lower);
            json.WriteMilligrams("fromMg"u8, lowerDose);
            json.WritePerKilogram("toMgPerKg"u8, upper);
            json.WriteMilligrams("toMg"u8, upperDose);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes days and date; nothing for null.</summary>
    public static void WriteProjectedDay(this JsonOutput json, ReadOnlySpan<byte> name, int? days, DateOnly? date)
    {
        if (days is { } known)
        {
            json.WriteStartObject(name);
            json.WriteNumber("days"u8, known);
            json.WriteDate("date"u8, date);
            json.WriteEndObject();
        }
    }
}
