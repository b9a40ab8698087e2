namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Two ends of one formulation: <c>target</c>, <c>{"from":120,"to":150}</c> in mg/kg, and <c>band</c>,
/// <c>{"low":0.5,"high":1}</c> in mg/kg/day, with a ceiling in mg/day.
/// </summary>
internal static class EndsReader
{
    private static readonly PropertyNames TargetNames = new("from", "to", "formulation");
    private static readonly PropertyNames BandNames = new("low", "high", "formulation", "ceilingMg");

    /// <summary>Reads a target. Its product may imply the formulation; the product is null when refused or absent.</summary>
    public static CumulativeTarget? Target(JsonField field, Product? product, bool isBesideProduct) =>
        Read(field, TargetNames, CumulativeDose.Accepted, product, isBesideProduct, (from, to, formulation, _) => CumulativeTarget.Between(
            from, to, formulation));

    /// <summary>Reads a band. Its product may imply the formulation.</summary>
    public static DoseBand? Band(JsonField field, Product? product) =>
        Read(field, BandNames, WeightBasedDose.Accepted, product, isBesideProduct: true, Between);

    private static DoseBand? Between(decimal low, decimal high, Formulation formulation, JsonMembers members)
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

        decimal? lower = members.Required(names[0], number => number.Number(accepted));
        decimal? upper = members.Required(names[1], number => number.Number(accepted));
        Formulation? formulation = FormulationReader.Beside(members, product, isBesideProduct);

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
