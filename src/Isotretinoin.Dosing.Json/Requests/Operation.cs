using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>What a request can ask for: its name on the wire, and how the request is read and worked out.</summary>
internal sealed class Operation
{
    private static readonly ImmutableArray<Operation> All =
    [
        new("plan", PlanRequest.Read),
        new("options", OptionsRequest.Read),
        new("progress", ProgressRequest.Read),
        new("compare", CompareRequest.Read),
        new("pill-count", PillCountRequest.Read),
        new("review", ReviewRequest.Read),
        new("calendar", CalendarRequest.Read),
    ];

    private static readonly PropertyNames Names = new("op");

    private readonly string name;

    private Operation(string name, Reading read) => (this.name, Read) = (name, read);

    /// <summary>Reads a request, whose reader stands at its start, and works the result out.</summary>
    public delegate IResult Reading(ref RequestReader request, Formulary formulary);

    public Reading Read { get; }

    /// <summary>The operation that a request names, wherever in it.</summary>
    public static Operation Of(RequestReader request)
    {
        ObjectProperties properties = request.Object(Names);
        return request.GoTo("op"u8)
            ? request.Choice(All, operation => operation.name, ErrorCode.OpUnknown)
            : throw request.Missing(properties, "op");
    }
}
