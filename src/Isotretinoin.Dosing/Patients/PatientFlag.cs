using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A yes-or-no fact of a patient that a rule uses.</summary>
public sealed class PatientFlag : INamedChoice<PatientFlag>
{
    private PatientFlag(string id, Fact fact) => (Id, Fact) = (id, fact);

    /// <summary>Can get pregnant.</summary>
    public static PatientFlag CanGetPregnant { get; } = new("canGetPregnant", Fact.CanGetPregnant);

    /// <summary>Is pregnant.</summary>
    public static PatientFlag Pregnant { get; } = new("pregnant", Fact.Pregnancy);

    /// <summary>Is breast-feeding.</summary>
    public static PatientFlag BreastFeeding { get; } = new("breastFeeding", Fact.BreastFeeding);

    /// <summary>Takes a tetracycline.</summary>
    public static PatientFlag TakesTetracycline { get; } = new("takesTetracycline", Fact.Tetracycline);

    /// <summary>Takes vitamin A, alone or in a supplement.</summary>
    public static PatientFlag TakesVitaminA { get; } = new("takesVitaminA", Fact.VitaminA);

    /// <summary>Has hepatic insufficiency.</summary>
    public static PatientFlag HepaticInsufficiency { get; } = new("hepaticInsufficiency", Fact.Hepatic);

    /// <summary>Has severe renal insufficiency.</summary>
    public static PatientFlag SevereRenalInsufficiency { get; } = new("severeRenalInsufficiency", Fact.Renal);

    /// <summary>Is allergic to soya or peanut.</summary>
    public static PatientFlag SoyaOrPeanutAllergy { get; } = new("soyaOrPeanutAllergy", Fact.SoyaPeanut);

    /// <summary>Has hypervitaminosis A.</summary>
    public static PatientFlag HypervitaminosisA { get; } = new("hypervitaminosisA", Fact.HypervitaminosisA);

    /// <summary>Has excessively elevated blood lipids.</summary>
    public static PatientFlag RaisedLipids { get; } = new("raisedLipids", Fact.RaisedLipids);

    /// <summary>Takes a progestogen-only pill.</summary>
    public static PatientFlag TakesProgestogenOnlyPill { get; } = new("takesProgestogenOnlyPill", Fact.ProgestogenOnlyPill);

    /// <summary>Takes the capsules with food.</summary>
    public static PatientFlag TakesWithFood { get; } = new("takesWithFood", Fact.Food);

    /// <summary>A second prescriber agreed to the treatment.</summary>
    public static PatientFlag SecondPrescriberAgreed { get; } = new("secondPrescriberAgreed", Fact.SecondPrescriber);

    /// <summary>Every flag.</summary>
    public static ImmutableArray<PatientFlag> All { get; } =
    [
        CanGetPregnant, Pregnant, BreastFeeding, TakesTetracycline, TakesVitaminA, TakesProgestogenOnlyPill, HepaticInsufficiency,
        SevereRenalInsufficiency, SoyaOrPeanutAllergy, HypervitaminosisA, RaisedLipids, TakesWithFood, SecondPrescriberAgreed,
    ];

    /// <summary>The identifier in text and on the wire: <c>pregnant</c>.</summary>
    public string Id { get; }

    /// <summary>The fact that rules use.</summary>
    internal Fact Fact { get; }

    /// <summary>Finds a flag by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The flag, or null when the id is unknown.</returns>
    public static PatientFlag? Find(string? id) => NamedChoice.Find<PatientFlag>(id);

    /// <summary>Reads a flag by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such flag.</exception>
    public static PatientFlag Parse(string id) => NamedChoice.Parse<PatientFlag>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
