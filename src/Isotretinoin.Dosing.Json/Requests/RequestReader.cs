using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A request: an object with an <c>op</c> that determines its members. Each operation has one type that reads its request and writes its
/// result.
/// </summary>
internal static class RequestReader
{
    private static readonly ImmutableArray<(Operation Operation, PropertyNames Names, Func<JsonMembers, IDosingRequest?> Read)> Operations =
    [
        (Operation.Plan, PlanJson.Names, PlanJson.Plan),
        (Operation.Options, OptionsJson.Names, OptionsJson.Read),
        (Operation.Ways, WaysJson.Names, WaysJson.Read),
        (Operation.Progress, ProgressJson.Names, ProgressJson.Progress),
        (Operation.Compare, CompareJson.Names, CompareJson.Read),
        (Operation.PillCount, PillCountJson.Names, PillCountJson.Read),
        (Operation.Review, ReviewJson.Names, ReviewJson.Read),
        (Operation.Calendar, CalendarJson.Names, CalendarJson.Read),
        (Operation.Cohort, CohortJson.Names, CohortJson.Read),
        (Operation.Audit, AuditJson.Names, AuditJson.Read),
        (Operation.Products, ProductsJson.Names, ProductsJson.Read),
        (Operation.Severity, SeverityJson.Names, SeverityJson.Read),
        (Operation.Rules, RulesJson.Names, RulesJson.Read),
    ];

    /// <summary>Reads a request; null when too little of it could be read.</summary>
    public static IDosingRequest? Read(JsonField request)
    {
        if (request.Member("op"u8) is not { } op)
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
