using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The rest of a course as planned. Its doses are judged by the weight of the plan.</summary>
/// <param name="Course">The rest, which counts what was taken before.</param>
/// <param name="WeighedOn">The date of the weight; null when not stated.</param>
/// <param name="Date">The date of the review; null for the first day of the rest.</param>
/// <param name="Terms">The supplies and packs of the rest.</param>
internal sealed record PlannedOutlook(Course Course, DateOnly? WeighedOn, DateOnly? Date, CourseTerms Terms) : Outlook
{
    public override int? Days => Course.Days;

    public override int? ReachedAfter => Course.TargetReached?.Day;

    public override Ratio MilligramsPerKilogram => (Course.AlreadyTaken + Course.Total).MilligramsPerKilogram(Course.Regimen.Weight);

    public override int? DaysSupplied => Terms.SupplyDays is not { } days ? null
        : Terms.Packs is { } packs ? CourseSubject.LongestHandedOver(Course.Supplies(days, packs))
        : CourseSubject.LongestSupply(Course.Phases(), days);

    public override bool IsInPacks => Terms.Packs is not null;

    public override Ratio? AtWholeSupply => CourseSubject.WholeSupplyOf(Course, Course.Phases());

    public override ImmutableArray<Formulation> ConvertedFrom =>
        [.. Course.Regimen.Steps.Select(step => step.Intent.DoseBeforeConversion?.Formulation).OfType<Formulation>()];

    public override DateOnly? ReviewedOn => Date ?? Course.Start;

    public override Weighing? Weighed => Weighing.Of(Course.Regimen.Weight, WeighedOn);

    public override bool? IsDivided => CourseSubject.IsDividedThroughout(Course);

    public override IEnumerable<TakenDose> Doses() => CourseSubject.DosesOf(Course.Phases(), Course.Regimen.Weight);
}
