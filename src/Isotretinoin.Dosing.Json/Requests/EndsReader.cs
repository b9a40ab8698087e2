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
    public static CumulativeTarget? Target(JsonField field) => Target(field, product: null, isBesideProduct: false);

    /// <summary>Reads a target beside a product, which may imply the formulation; the product is null when refused.</summary>
    public static CumulativeTarget? TargetBeside(JsonField field, Product? product) => Target(field, product, isBesideProduct: true);

    /// <summary>Reads a band. Its product may imply the formulation.</summary>
    public static DoseBand? Band(JsonField field, Product? product)
    {
        if (field.Object(BandNames) is not { } members)
        {
            return null;
        }

        DoseBand? band = Read(members, BandNames, WeightBasedDose.Accepted, product, isBesideProduct: true, DoseBetween);
        decimal? ceiling = members.Read("ceilingMg", number => number.Number(Ceiling.Accepted));
        return ceiling is { } most ? band?.AtMost(band.Formulation.MilligramsPerDay(most))
            : members.Has("ceilingMg") ? null
            : band;
    }

    private static CumulativeTarget? Target(JsonField field, Product? product, bool isBesideProduct) =>
        field.Object(TargetNames) is { } members
            ? Read(members, TargetNames, CumulativeDose.Accepted, product, isBesideProduct, CumulativeTarget.Between)
            : null;

    private static DoseBand DoseBetween(decimal low, decimal high, Formulation formulation) =>
        DoseBand.Between(formulation.MilligramsPerKilogramPerDay(low), formulation.MilligramsPerKilogramPerDay(high));

    private static TEnds? Read<TEnds>(
        JsonMembers members,
        PropertyNames names,
        AcceptedRange accepted,
        Product? product,
        bool isBesideProduct,
        Func<decimal, decimal, Formulation, TEnds> between)
        where TEnds : class
    {
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
            TEnds ends = between(from, to, formulation ?? Formulation.Conventional);
            return formulation is null ? null : ends;
        }
        catch (OutOfRangeException refused) when (members.Reading.Takes(refused))
        {
            return null;
        }
    }
}
