using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A fact that a rule needs. When it is unknown, a review lists it as not considered.</summary>
internal sealed class Fact
{
    private Fact(int place, string id, string phrase) => (Place, Id, Phrase) = (place, id, phrase);

    public static Fact Dose { get; } = new(0, "dose", "daily dose");

    public static Fact Division { get; } = new(1, "division", "times of day");

    public static Fact Length { get; } = new(2, "courseLength", "length of the course");

    public static Fact EarlierLength { get; } = new(3, "earlierLength", "length of what was taken before");

    public static Fact Target { get; } = new(4, "target", "cumulative target");

    public static Fact Cumulative { get; } = new(5, "cumulativeDose", "cumulative dose");

    public static Fact Strengths { get; } = new(6, "strengths", "capsule strengths");

    public static Fact Weight { get; } = new(7, "weight", "body weight");

    public static Fact UnreadableWeight { get; } = new(8, "weightAsWritten", "body weight as written");

    public static Fact WeightDate { get; } = new(9, "weightDate", "date of the weight");

    public static Fact EarlierWeight { get; } = new(10, "earlierWeight", "earlier weight");

    public static Fact Formulation { get; } = new(11, "formulation", "formulation");

    public static Fact Supplied { get; } = new(12, "daysSupplied", "days supplied");

    public static Fact Quantity { get; } = new(13, "quantities", "quantity");

    public static Fact Refills { get; } = new(14, "refills", "refills");

    public static Fact Date { get; } = new(15, "date", "date");

    public static Fact Age { get; } = new(16, "age", "age");

    public static Fact PreviousCourse { get; } = new(17, "previousCourse", "previous course");

    public static Fact Severity { get; } = new(18, "severity", "acne severity");

    public static Fact CanGetPregnant { get; } = new(19, "canGetPregnant", "ability to get pregnant");

    public static Fact Pregnancy { get; } = new(20, "pregnant", "pregnancy");

    public static Fact BreastFeeding { get; } = new(21, "breastFeeding", "breast-feeding");

    public static Fact Tetracycline { get; } = new(22, "takesTetracycline", "tetracyclines");

    public static Fact VitaminA { get; } = new(23, "takesVitaminA", "vitamin A supplements");

    public static Fact Hepatic { get; } = new(24, "hepaticInsufficiency", "hepatic insufficiency");

    public static Fact Renal { get; } = new(25, "severeRenalInsufficiency", "severe renal insufficiency");

    public static Fact SoyaPeanut { get; } = new(26, "soyaOrPeanutAllergy", "soya or peanut allergy");

    public static Fact HypervitaminosisA { get; } = new(27, "hypervitaminosisA", "hypervitaminosis A");

    public static Fact RaisedLipids { get; } = new(28, "raisedLipids", "excessively elevated blood lipids");

    public static Fact Food { get; } = new(29, "takesWithFood", "taking with food");

    public static Fact SecondPrescriber { get; } = new(30, "secondPrescriberAgreed", "agreement of a second prescriber");

    public static Fact DaysSupply { get; } = new(31, "supplyDays", "days' supply as stated");

    public static Fact End { get; } = new(32, "courseEnd", "end of the course");

    public static Fact ProgestogenOnlyPill { get; } = new(33, "takesProgestogenOnlyPill", "progestogen-only pill");

    public static Fact InHand { get; } = new(34, "inHand", "capsules in hand");

    /// <summary>Every fact, in the order of the list of facts not considered.</summary>
    public static ImmutableArray<Fact> All { get; } =
    [
        Dose, Division, Length, EarlierLength, Target, Cumulative, Strengths, Weight, UnreadableWeight, WeightDate, EarlierWeight,
        Formulation, Supplied, Quantity, Refills, Date, Age, PreviousCourse, Severity, CanGetPregnant, Pregnancy, BreastFeeding,
        Tetracycline, VitaminA, Hepatic, Renal, SoyaPeanut, HypervitaminosisA, RaisedLipids, Food, SecondPrescriber, DaysSupply, End,
        ProgestogenOnlyPill, InHand,
    ];

    /// <summary>The index in <see cref="All"/>.</summary>
    public int Place { get; }

    /// <summary>The identifier on the wire: <c>age</c>. Stable.</summary>
    public string Id { get; }

    /// <summary>The fact in a few words: <c>age</c>.</summary>
    public string Phrase { get; }
}
