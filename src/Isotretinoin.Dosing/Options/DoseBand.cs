using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A range of weight-based doses, inclusive: a published one, or the prescriber's own.</summary>
public sealed class DoseBand
{
    private DoseBand(
        string name, WeightBasedDose low, WeightBasedDose high, Ceiling? ceiling, DoseBand? stated, ImmutableArray<Citation> sources) =>
        (Name, Lower, Upper, Ceiling, BeforeConversion, Sources) = (name, low, high, ceiling, stated, sources);

    /// <summary>0.5 to 1 mg/kg/day: the usual range of the labels.</summary>
    public static DoseBand Standard { get; } = Named("standard", 0.5m, 1m,
        Documents.MyorisanLabel.Section("Dosage and administration: 0.5 to 1 mg/kg/day"),
        Documents.Smpc5Milligrams.Section("4.2: 0.5 to 1.0 mg/kg/day"));

    /// <summary>0.1 to 0.3 mg/kg/day. The United States labels do not recommend long-term low doses.</summary>
    public static DoseBand LowDose { get; } = Named("low dose", 0.1m, 0.3m, Evidence.LowDose.AsSpan());

    /// <summary>0.1 to 0.25 mg/kg/day for 9 to 12 months: 27 to 91 mg/kg, which is not comparable with 120 to 150.</summary>
    public static DoseBand LowAndSlow { get; } = Named("low and slow", 0.1m, 0.25m, Evidence.LowAndSlow.AsSpan());

    /// <summary>0.04 to 0.3 mg/kg, daily, on alternate days or in pulses: unlicensed, with little data.</summary>
    public static DoseBand Micro { get; } = Named("microdose", 0.04m, 0.3m, Evidence.Microdosing.AsSpan());

    /// <summary>0.1 to 0.25 mg/kg/day to begin with, as some prescribers do.</summary>
    public static DoseBand StartLow { get; } = Named("start low", 0.1m, 0.25m,
        Documents.PatientGuide.Section("Starting doses"));

    /// <summary>
    /// Above the usual range, up to 2 mg/kg/day: adults whose disease is very severe with scarring or mainly on the trunk, as tolerated.
    /// </summary>
    public static DoseBand SevereAdult { get; } = Named("severe adult", 1m, 2m,
        Documents.MyorisanLabel.Section("Dosage and administration: up to 2 mg/kg/day"));

    /// <summary>The named bands.</summary>
    public static ImmutableArray<DoseBand> All { get; } = [Standard, LowDose, LowAndSlow, Micro, StartLow, SevereAdult];

    /// <summary>The band's name; empty for the prescriber's own.</summary>
    public string Name { get; }

    /// <summary>The lower end, inclusive.</summary>
    public WeightBasedDose Lower { get; }

    /// <summary>The upper end, inclusive.</summary>
    public WeightBasedDose Upper { get; }

    /// <summary>The ceiling of both ends, whatever the weight; null without one.</summary>
    public Ceiling? Ceiling { get; }

    /// <summary>The formulation of the ends.</summary>
    public Formulation Formulation => Lower.Formulation;

    /// <summary>The band as stated, when it was converted from another formulation; else null.</summary>
    public DoseBand? BeforeConversion { get; }

    /// <summary>The sources of a named band; empty for the prescriber's own.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>A prescriber's own band.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The band is reversed.</exception>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public static DoseBand Between(WeightBasedDose low, WeightBasedDose high) => low <= high
        ? new("", low, high, ceiling: null, stated: null, [])
        : throw new OutOfRangeException(
            Refusal.Of(RefusalCode.BandReversed, "", $"A band runs from the lower dose to the higher: accepted up to {high}."),
            low,
            nameof(low));

    /// <summary>This band with a ceiling: both ends are the lesser of the dose by weight and the ceiling.</summary>
    /// <param name="ceiling">More than 0, of the formulation of the ends, and converted with them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ceiling is 0.</exception>
    /// <exception cref="FormulationMismatchException">The ceiling is of another formulation.</exception>
    public DoseBand AtMost(DailyDose ceiling)
    {
        ceiling.Formulation.MustBe(Formulation);
        return new(Name, Lower, Upper, Ceiling.Of(ceiling, nameof(ceiling)), BeforeConversion, Sources);
    }

    /// <summary>The lowest dose of the band for a weight, up to the ceiling.</summary>
    public DailyDose LowestFor(BodyWeight weight) => Over(Lower.For(weight));

    /// <summary>The highest dose of the band for a weight, up to the ceiling.</summary>
    public DailyDose HighestFor(BodyWeight weight) => Over(Upper.For(weight));

    /// <summary>
    /// This band in the milligrams of another formulation, by the equivalence of <see cref="Formulation"/>; the conversion is kept.
    /// </summary>
    public DoseBand ConvertedTo(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return formulation == Formulation
            ? this
            : new(Name, Lower.In(formulation), Upper.In(formulation), Ceiling?.In(formulation), BeforeConversion ?? this, Sources);
    }

    /// <summary>Whether a mean dose is in the band, inclusive; a ceiling, which is in mg/day, is not looked at.</summary>
    /// <param name="milligramsPerKilogramPerDay">In mg of <see cref="Formulation"/>.</param>
    public bool Contains(Ratio milligramsPerKilogramPerDay) =>
        End(Lower) <= milligramsPerKilogramPerDay && milligramsPerKilogramPerDay <= End(Upper);

    /// <summary>Whether the mean of a cycle is in the band for a weight, inclusive, and no day is above the ceiling.</summary>
    internal bool Includes(DosingCycle cycle, BodyWeight weight)
    {
        Ratio mean = cycle.MeanMilligramsPerDay;
        return InMilligrams(LowestFor(weight)) <= mean
            && mean <= InMilligrams(HighestFor(weight))
            && Ceiling?.Allows(cycle.GreatestMilligrams) != false;
    }

    /// <summary>Name, ends and ceiling.</summary>
    public override string ToString()
    {
        string ends = Lower == Upper ? $"{Upper}" : $"{DoseText.Number(Lower.MilligramsPerKilogramPerDay)} to {Upper}";
        string most = Ceiling is null ? "" : $" ({Ceiling})";
        return $"{Name} {ends}{most}".TrimStart();
    }

    private static DoseBand Named(string name, decimal low, decimal high, params ReadOnlySpan<Citation> sources) => new(
        name,
        WeightBasedDose.FromMilligramsPerKilogramPerDay(low, Formulation.Conventional),
        WeightBasedDose.FromMilligramsPerKilogramPerDay(high, Formulation.Conventional),
        ceiling: null,
        stated: null,
        [.. sources]);

    private DailyDose Over(DailyDose dose) => Ceiling is { } ceiling ? ceiling.Over(dose) : dose;

    private static Ratio InMilligrams(DailyDose dose) => Ratio.Of(dose.Picograms, DailyDose.PicogramsPerMilligram);

    private static Ratio End(WeightBasedDose dose) => Ratio.Of(dose.NanogramsPerKilogram, 1_000_000);
}
