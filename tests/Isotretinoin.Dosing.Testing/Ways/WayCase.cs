using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Everything that ways are sought from, in plain numbers. First steps are stated cycles or pauses, each with its days.</summary>
public sealed record WayCase(ProductCase Product, int Grams, Frequency Division, int LowThousandths, int HighThousandths, TargetCase Target, int SupplyDays, int Further)
{
    public required IReadOnlyList<string> OrderBy { get; init; }

    public IReadOnlyList<(IReadOnlyList<int> Cycle, int Days)> First { get; init; } = [];

    public int TakenThousandths { get; init; }

    /// <summary>The days of a spread; 0 without one.</summary>
    public int Spread { get; init; }

    /// <summary>The capsules of a pack; 0 when not stated.</summary>
    public int PackSize { get; init; }

    /// <summary>The ceiling of the band in mg; 0 without one.</summary>
    public int CeilingMg { get; init; }

    public DateOnly? Start { get; init; }

    public int? WithinDays { get; init; }

    /// <summary>The days from the start to the wished date, day 1 being 1; it may be before the start.</summary>
    public int? ByDay { get; init; }

    public int? NotBeforeDays { get; init; }

    public int? AtMostMg { get; init; }

    public int? AtMostCapsules { get; init; }

    public int? AtMostStrengths { get; init; }

    public bool InWholeSupplies { get; init; }

    public bool IsPregnant { get; init; }

    public int Limit { get; init; } = 1_000;

    public Fraction Kilograms => Fraction.Of(Grams, 1_000);

    public WaysRequest Request
    {
        get
        {
            Formulation formulation = Product.Formulation;
            PatientFacts patient = IsPregnant ? PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes) : PatientFacts.NoneKnown;
            var request = WaysRequest.For(
                Weights.Of(Grams),
                Product.Product,
                Division,
                CeilingMg == 0 ? Band(formulation) : Band(formulation).AtMost(DailyDose.FromMilligrams(CeilingMg, formulation)),
                Target.Target(formulation),
                SupplyDays,
                Further,
                Reviewing.UnderNone.For(patient),
                [.. OrderBy.Select(WayOrder.Parse)]).Wishing(Wishes).Listing(Limit);
            request = First.Count == 0 ? request : request.BeginningWith(Titration.Of([.. First.Select(Step)]));
            request = TakenThousandths == 0 ? request : request.After(TotalDose.FromMilligrams(TakenThousandths / 1_000m, formulation));
            request = Spread == 0 ? request : request.Spreading(Spread);
            request = PackSize == 0 ? request : request.InPacksOf(PackSize);
            return Start is { } start ? request.StartingOn(start) : request;
        }
    }

    private DoseBand Band(Formulation formulation) => DoseBand.Between(Doses.Daily(LowThousandths, formulation), Doses.Daily(HighThousandths, formulation));

    private WayWishes Wishes
    {
        get
        {
            WayWishes wishes = WayWishes.None;
            wishes = WithinDays is { } within ? wishes.WithinDays(within) : wishes;
            wishes = ByDay is { } by ? wishes.By(Start!.Value.AddDays(by - 1)) : wishes;
            wishes = NotBeforeDays is { } least ? wishes.NotBeforeDays(least) : wishes;
            wishes = AtMostMg is { } milligrams ? wishes.AtMostMilligrams(milligrams) : wishes;
            wishes = AtMostCapsules is { } capsules ? wishes.AtMostCapsulesADay(capsules) : wishes;
            wishes = AtMostStrengths is { } strengths ? wishes.AtMostStrengths(strengths) : wishes;
            return InWholeSupplies ? wishes.InWholeSupplies() : wishes;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Product}, {Grams} g, {Division}, band {LowThousandths}-{HighThousandths}/1000 max {CeilingMg} mg, target {Target}, supplies of {SupplyDays}, further {Further}, by {string.Join("/", OrderBy)}, "
            + $"first {string.Join("; ", First.Select(step => $"[{string.Join(",", step.Cycle)}] x{step.Days}"))}, taken {TakenThousandths}/1000 mg, spread {Spread}, packs of {PackSize}, from {Start:yyyy-MM-dd}, "
            + $"wishes within {WithinDays} by {ByDay} not before {NotBeforeDays} mg {AtMostMg} capsules {AtMostCapsules} strengths {AtMostStrengths} whole {InWholeSupplies}, pregnant {IsPregnant}, limit {Limit}");

    private TitrationStep Step((IReadOnlyList<int> Cycle, int Days) step) => step.Cycle.All(day => day == 0)
        ? TitrationStep.Pausing(step.Days)
        : TitrationStep.Cycling([.. step.Cycle.Select(day => DailyDose.FromMilligrams(day, Product.Formulation))]).Taken(Division).For(step.Days);
}
