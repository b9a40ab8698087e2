using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>A request: an object with an <c>op</c> that determines its members.</summary>
internal static class RequestReader
{
    private static readonly ImmutableArray<(Operation Operation, PropertyNames Names, Func<JsonMembers, IDosingRequest?> Read)> Operations =
    [
        (Operation.Plan, PlanReader.Names, PlanReader.Plan),
        (Operation.Options, OptionsReader.Names, OptionsReader.Read),
        (Operation.Progress, ProgressReader.Names, ProgressReader.Progress),
        (Operation.Compare, CompareReader.Names, CompareReader.Read),
        (Operation.PillCount, PillCountReader.Names, PillCountReader.Read),
        (Operation.Review, ReviewReader.Names, ReviewReader.Read),
        (Operation.Calendar, CalendarReader.Names, CalendarReader.Read),
        (Operation.Cohort, CohortReader.Names, CohortReader.Read),
        (Operation.Products, ProductReader.Names, ProductReader.Products),
        (Operation.Severity, SeverityReader.Names, SeverityReader.Read),
        (Operation.Rules, RulesReader.Names, RulesReader.Read),
    ];

    /// <summary>Reads a request; null when too little of it could be read.</summary>
    public static IDosingRequest? Read(JsonField request)
    {
        if (request.Member("op") is not { } op)
        {
            request.RefuseWithoutMember("op");
            return null;
        }

        int before = request.Reading.Count;
        Operation? operation = op.Choice(Operation.All, choice => choice.Id, RefusalCode.OpUnknown);
        request.Reading.Within(before, "op");
        foreach ((Operation known, PropertyNames names, Func<JsonMembers, IDosingRequest?> read) in Operations)
        {
            if (known == operation && request.Object(names) is { } members)
            {
                request.Reading.Names = names;
                _ = members.Read("id", Id);
                return read(members);
            }
        }

        return null;
    }

    private static object? Id(JsonField id)
    {
        if (!id.IsTextOrNumber)
        {
            id.RefuseType("a text or a number");
        }

        return null;
    }
}
