namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Two ends of one formulation: <c>target</c>, <c>{"from":120,"to":150}</c> in mg/kg, and <c>band</c>,
/// <c>{"low":0.5,"high":1}</c> in mg/kg/day, with a ceiling in mg/day.
/// </summary>
internal static class EndsReader
{
    private static readonly PropertyNames TargetNames = new("from", "to", "formulation");
    private static readonly PropertyNames BandNames = new("low", "high", "formulation", "ceilingMg");

    /// <summary>Reads a target that states its formulation.</summary>
    public static CumulativeTarget? Target(JsonField field) =>
        Read(field, TargetNames, CumulativeDose.Accepted, product: null, isBesideProduct: false, Between);

    /// <summary>Reads a target beside a product, which may imply the formulation; the product is null when refused.</summary>
    public static CumulativeTarget? TargetBeside(JsonField field, Product? product) =>
        Read(field, TargetNames, CumulativeDose.Accepted, product, isBesideProduct: true, Between);

    /// <summary>Reads a band. Its product may imply the formulation.</summary>
    public static DoseBand? Band(JsonField field, Product? product) =>
        Read(field, BandNames, WeightBasedDose.Accepted, product, isBesideProduct: true, Within);

    private static CumulativeTarget Between(decimal from, decimal to, Formulation formulation, JsonMembers members) =>
        CumulativeTarget.Between(from, to, formulation);

    private static DoseBand? Within(decimal low, decimal high, Formulation formulation, JsonMembers members)
    {
        decimal? ceiling = members.Read("ceilingMg", number => number.Number(Ceiling.Accepted));
        var band = DoseBand.Between(formulation.MilligramsPerKilogramPerDay(low), formulation.MilligramsPerKilogramPerDay(high));
        return ceiling is { } most ? band.AtMost(formulation.MilligramsPerDay(most)) : members.Has("ceilingMg") ? null : band;
    }

    private static TEnds? Read<TEnds>(
        JsonField field,
        PropertyNames names,
        AcceptedRange accepted,
        Product? product,
        bool isBesideProduct,
        Func<decimal, decimal, Formulation, JsonMembers, TEnds?> between)
        where TEnds : class
    {
        if (field.Object(names) is not { } members)
        {
            return null;
        }

        decimal? lower = members.Required(names[0], accepted, (number, range) => number.Number(range));
        decimal? upper = members.Required(names[1], accepted, (number, range) => number.Number(range));
        Formulation? formulation = Values.FormulationBeside(members, product, isBesideProduct);

        // A reversed range is reversed in any formulation.
        bool canBeJudged = formulation is not null || !members.Has("formulation");
        if (lower is not { } from || upper is not { } to || !canBeJudged)
        {
            return null;
        }

        try
        {
            TEnds? ends = between(from, to, formulation ?? Formulation.Conventional, members);
            return formulation is null ? null : ends;
        }
        catch (OutOfRangeException refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }
}
