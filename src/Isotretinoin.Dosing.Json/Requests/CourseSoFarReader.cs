namespace Isotretinoin.Dosing.Json;

/// <summary>
/// What was taken of a course by a date: <c>asOf</c>, <c>weights</c>, <c>weightPolicy</c>, <c>periods</c>, <c>missed</c> and
/// <c>partial</c>.
/// </summary>
internal static class CourseSoFarReader
{
    private static readonly PropertyNames Names = new("asOf", "weights", "weightPolicy", "periods", "missed", "partial");

    /// <summary>Reads a course in an object of its own, as the request <c>progress</c> has it.</summary>
    public static CourseSoFar? Read(JsonField field) =>
        field.Object(Names) is { } members && members.Required("asOf", date => date.Date()) is var asOf ? Read(members, asOf) : null;

    /// <summary>A weight policy.</summary>
    public static WeightPolicy? Policy(JsonField field) =>
        field.Choice(WeightPolicy.All, known => known.Id, RefusalCode.WeightPolicyUnknown);

    private static CourseSoFar? Read(JsonMembers members, DateOnly? asOf)
    {
        WeightHistory? weights = WeightReader.History(members, areRequired: true);
        WeightPolicy? policy = members.Required("weightPolicy", Policy);
        DoseHistory? history = HistoryReader.Read(members);
        return asOf is { } day && weights is not null && policy is not null && history is not null
            ? CourseSoFar.At(day, history, weights, policy)
            : null;
    }
}
