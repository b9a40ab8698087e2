using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Generated courses as requests, each step with its own choices.</summary>
internal static class PlanCases
{
    public static PlanRequest Request(CourseCase course, Reviewing reviewing)
    {
        ImmutableArray<TitrationStep> steps = [.. course.Titration.Steps.Select((step, place) => step.IsPause ? step
            : (step.Dose is null ? step : step.Rounded(course.RoundingOf(place + 1))).Taken(course.DivisionOf(place + 1)))];
        PlanRequest plan = PlanRequest.For(course.Weight, course.Product.Product, Titration.Of([.. steps]), reviewing).InSuppliesOf(course.SupplyDays);
        plan = course.Start is { } start ? plan.StartingOn(start) : plan;
        return course.Target is { } target ? plan.To(target.Target(course.Product.Formulation)).After(course.AlreadyTaken) : plan;
    }
}
