using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The end of an open step and the packs of its supplies: <c>end</c> or <c>until</c>, <c>packSize</c> and <c>carryOver</c>.
/// </summary>
internal static class CourseEndReader
{
    private static readonly ImmutableArray<CourseEnding> Endings = [CourseEnding.Target, CourseEnding.Supply];
    private static readonly PropertyNames UntilNames = new("clear", "thenDays");

    /// <summary><c>end</c>: <c>"target"</c> or <c>"supply"</c>.</summary>
    public static CourseEnding? Ending(JsonField field) => field.Choice(Endings, known => known.Id, RefusalCode.EndUnknown);

    /// <summary>Reads the end and the packs of a plan.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="steps">The steps; null when refused.</param>
    /// <param name="isDated">Whether the start and the days of a supply are required anyhow.</param>
    public static StatedEnd Read(JsonMembers request, StatedTitration? steps, bool isDated)
    {
        int before = request.Reading.Count;
        CourseEnding? ending = request.Read("end", Ending);
        CourseEnd? until = request.Read("until", Until);
        Packs? packs = PacksOf(request);
        if (request.Has("end") && request.Has("until"))
        {
            request.Reading.Add(Refusal.Of(
                RefusalCode.EndContradiction,
                "until",
                "An open step ends by a date, or with the target or its supply: state one of them."));
        }

        NeedSupplyDays(request, ending, isDated);
        if (request.Has("until") && !isDated && !request.Has("start"))
        {
            request.Missing("start", RefusalCode.UntilNeedsStart);
        }

        if ((ending == CourseEnding.Supply || request.Has("until")) && steps?.IsOpen == false)
        {
            RefuseNothingOpen(request, request.Has("until") ? "until" : "end");
        }

        return new StatedEnd(ending == CourseEnding.Supply, until, packs, IsWhole: request.Reading.Count == before);
    }

    /// <summary>Reads the end and the packs of a cohort, of which either list of steps may have an open one.</summary>
    public static StatedEnd OfCohort(JsonMembers request, StatedTitration? steps, StatedTitration? instead)
    {
        int before = request.Reading.Count;
        CourseEnding? ending = request.Read("end", Ending);
        Packs? packs = PacksOf(request);
        NeedSupplyDays(request, ending, isDated: false);
        if (ending == CourseEnding.Supply && steps?.IsOpen == false && instead?.IsOpen != true)
        {
            RefuseNothingOpen(request, "end");
        }

        return new StatedEnd(ending == CourseEnding.Supply, Until: null, packs, IsWhole: request.Reading.Count == before);
    }

    /// <summary><c>packSize</c> and <c>carryOver</c>; null when absent or refused.</summary>
    public static Packs? PacksOf(JsonMembers request)
    {
        int? size = request.Read("packSize", capsules => capsules.Whole(Packs.AcceptedSize));
        bool? carriesOver = request.Read("carryOver", flag => flag.Flag());
        if (request.Has("carryOver") && !request.Has("packSize"))
        {
            request.Missing("packSize", RefusalCode.PackSizeRequired);
        }

        return size is not { } capsules ? null : carriesOver == true ? Packs.Of(capsules).CarryingOver() : Packs.Of(capsules);
    }

    private static void NeedSupplyDays(JsonMembers request, CourseEnding? ending, bool isDated)
    {
        if ((ending == CourseEnding.Supply || request.Has("packSize")) && !isDated && !request.Has("supplyDays"))
        {
            request.Missing("supplyDays", RefusalCode.SupplyDaysRequired);
        }
    }

    private static void RefuseNothingOpen(JsonMembers request, string member) => request.Reading.Add(Refusal.Of(
        RefusalCode.EndNothingOpen,
        member,
        "Every step states its days, so that no other end is of use: leave out the end, or the days of one step."));

    private static CourseEnd? Until(JsonField field)
    {
        if (field.Object(UntilNames) is not { } members)
        {
            return null;
        }

        DateOnly? clear = members.Required("clear", date => date.Date());
        int? days = members.Required("thenDays", number => number.Whole(CourseEnd.AcceptedThenDays));
        try
        {
            return clear is { } date && days is { } more ? CourseEnd.Until(date, more) : null;
        }
        catch (OutOfRangeException refused) when (members.Reading.Takes(refused))
        {
            return null;
        }
    }
}
