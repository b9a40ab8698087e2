using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Everything that a course is planned from, in plain numbers.</summary>
public sealed record CourseCase(
    ProductCase Product, int Grams, Frequency Division, CapsuleRounding Rounding, IReadOnlyList<StepCase> Steps, TargetCase? Target, int AlreadyTakenThousandths, int SupplyDays)
{
    public BodyWeight Weight => Weights.Of(Grams);

    public TotalDose AlreadyTaken => TotalDose.FromMilligrams(AlreadyTakenThousandths / 1_000m, Product.Formulation);

    /// <summary>What counts as taken before day 1, in mg, when a course is carried on; null for what is already taken.</summary>
    public Fraction? Counted { get; init; }

    /// <summary>The date of day 1; null when no step needs it.</summary>
    public DateOnly? Start { get; init; }

    public Titration Titration
    {
        get
        {
            var titration = Titration.Of([.. Steps.Select(step => step.Step(Product.Formulation))]);
            return Start is { } start ? titration.StartingOn(start) : titration;
        }
    }

    public Regimen Regimen => Titration.MadeWith(Product.Product, Weight, Rounding, Division);

    public Frequency DivisionOf(int step) => Steps[step - 1].Division ?? Division;

    public CapsuleRounding RoundingOf(int step) => Steps[step - 1].Rounding ?? Rounding;

    public bool TryMake([NotNullWhen(true)] out Regimen? regimen, [NotNullWhen(false)] out CapsuleGap? gap) =>
        Titration.TryMadeWith(Product.Product, Weight, Rounding, Division, out regimen, out gap);

    public Course Plan() => Plan(Regimen);

    public Course Plan(Regimen regimen) => Target is null
        ? Course.Plan(regimen)
        : Course.Plan(regimen, Target.Target(Product.Formulation), AlreadyTaken);

    /// <summary>Whether the numbers are ones that a caller may state together.</summary>
    public bool IsStated => Steps.Any(step => !step.IsPause)
        && (Start is not null || !Steps.Any(step => DosingDays.IsOfWeekdays(step.Pattern)))
        && Steps.All(step => step.Thousandths is null || (long)step.Thousandths * Grams <= 1_000_000_000)
        && Steps.Select((step, i) => step.Thousandths is null || step.Pattern == "1" || RoundingOf(i + 1).Days == 1).All(daily => daily)
        && Steps.SkipLast(1).All(step => step.Days is not null)
        && (Target is not null || (Steps[^1].Days is not null && AlreadyTakenThousandths == 0));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Product}, {Grams} g, {Division}, {Rounding}, steps {string.Join("; ", Steps)}, target {Target?.FromThousandths}-{Target?.ToThousandths}/1000 mg/kg, taken {AlreadyTakenThousandths}/1000 mg, supplies of {SupplyDays}, from {Start:yyyy-MM-dd}");
}
