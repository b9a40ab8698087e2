using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A course whose last step is open, with another end of it, steps of maintenance after it, and packs, in plain numbers.</summary>
public sealed record EndCase(CourseCase Course, CourseEnding Ending, IReadOnlyList<StepCase> Maintenance, int PackSize, bool CarriesOver)
{
    public DateOnly Start => Course.Start!.Value;

    /// <summary>The days from day 1 to the clear date, which is day 1 + this.</summary>
    public int ClearAfter { get; init; }

    public int ThenDays { get; init; }

    /// <summary>Whether there is a target, where the end does not need one.</summary>
    public bool HasTarget { get; init; } = true;

    public DateOnly Clear => Start.AddDays(ClearAfter);

    public Packs Packs => CarriesOver ? Packs.Of(PackSize).CarryingOver() : Packs.Of(PackSize);

    public IReadOnlyList<StepCase> Steps => [.. Course.Steps, .. Maintenance];

    public CumulativeTarget? Target => HasTarget ? Course.Target!.Target(Course.Product.Formulation) : null;

    public CourseEnd End => Ending == CourseEnding.Supply ? CourseEnd.WithSupplyOf(Course.SupplyDays)
        : Ending == CourseEnding.Until ? CourseEnd.Until(Clear, ThenDays)
        : CourseEnd.AtTarget;

    public Titration Titration => Titration.Of([.. Steps.Select(step => step.Step(Course.Product.Formulation))]).StartingOn(Start);

    public Course Plan() => Dosing.Course.Plan(
        Titration.MadeWith(Course.Product.Product, Course.Weight, Course.Rounding, Course.Division), Target, Course.AlreadyTaken, End);

    /// <summary>The same course as a request.</summary>
    public PlanRequest Request
    {
        get
        {
            var request = PlanRequest.For(
                Course.Weight, Course.Product.Product, Titration.Rounded(Course.Rounding).Taken(Course.Division), Reviewing.UnderNone).StartingOn(Start).After(Course.AlreadyTaken);
            request = Target is { } target ? request.To(target) : request;
            request = Ending == CourseEnding.Supply ? request.InWholeSupplies() : Ending == CourseEnding.Until ? request.EndingUntil(Clear, ThenDays) : request;
            return request.InSuppliesOf(Course.SupplyDays).InPacks(Packs);
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Course}, then {string.Join("; ", Maintenance)}, end {Ending}, clear after {ClearAfter} days and {ThenDays} more, target {HasTarget}, packs of {PackSize} carried {CarriesOver}");
}
