using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>plan</c>: a titration made of capsules and run to its end.</summary>
internal static class PlanRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "supplyDays", "start", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        BodyWeight? weight = null;
        Product? product = null;
        Division? division = null;
        CapsuleRounding? rounding = null;
        decimal alreadyTaken = 0;
        int? supplyDays = null;
        DateOnly? start = null;
        ImmutableArray<Guideline>? guidelines = null;
        bool explain = false;

        // What depends on the product, and on the choices for all steps, is read after them, wherever it stands.
        RequestReader steps = default;
        RequestReader target = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "id":
                    reader.ReadId();
                    break;
                case "weight":
                    weight = RequestedWeight.Read(ref reader);
                    break;
                case "product":
                    product = RequestedProduct.Read(ref reader, formulary);
                    break;
                case "division":
                    division = reader.Choice(Division.All, d => d.Id, ErrorCode.DivisionUnknown);
                    break;
                case "rounding":
                    rounding = RequestedRounding.Read(ref reader);
                    break;
                case "steps":
                    steps = reader;
                    reader.Skip();
                    break;
                case "target":
                    target = reader;
                    reader.Skip();
                    break;
                case "alreadyTakenMg":
                    alreadyTaken = reader.Number(TotalDose.Accepted, ErrorCode.DoseOutOfRange);
                    break;
                case "supplyDays":
                    supplyDays = reader.Whole(1, 365, ErrorCode.SupplyOutOfRange);
                    break;
                case "start":
                    start = reader.Date();
                    break;
                case "guidelines":
                    guidelines = RequestedGuidelines.Read(ref reader);
                    break;
                case "explain":
                    explain = reader.Flag();
                    break;
            }
        }

        BodyWeight patient = weight ?? throw reader.Missing(properties, "weight");
        Product dispensed = product ?? throw reader.Missing(properties, "product");
        ImmutableArray<Guideline> reviewed = guidelines ?? throw reader.Missing(properties, "guidelines");
        Titration titration = steps.IsNowhere
            ? throw reader.Missing(properties, "steps")
            : RequestedSteps.Read(ref steps, dispensed, division, rounding);
        CumulativeTarget? end = target.IsNowhere ? null : RequestedTarget.Read(ref target, RequestedFormulation.ImpliedBy(dispensed)).ConvertedTo(dispensed.Formulation);
        Course course = Run(RequestedRegimen.Made(titration, dispensed, patient, RequestedSteps.Path), end, TotalDose.FromMilligrams(alreadyTaken, dispensed.Formulation));
        course = start is { } date ? From(course, date) : course;
        return new CourseResult(course, supplyDays, Review.Of(course, reviewed.AsSpan()), explain ? course.Derivation : null);
    }

    private static Course Run(Regimen regimen, CumulativeTarget? target, TotalDose alreadyTaken)
    {
        if (target is null && regimen.IsOpen)
        {
            throw new RefusalException(ErrorCode.TargetRequired, "$.target", "The last step is open until a target: state the target, or the days of the step.");
        }

        try
        {
            return target is null ? Course.Plan(regimen, alreadyTaken) : Course.Plan(regimen, target, alreadyTaken);
        }
        catch (CourseTooLongException tooLong)
        {
            throw new RefusalException(ErrorCode.CourseTooLong, "$.steps", tooLong.Message);
        }
    }

    private static Course From(Course course, DateOnly start)
    {
        try
        {
            return course.From(start);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RefusalException(ErrorCode.DateOutOfRange, "$.start", "The last day of the course, or the last within the target, would fall after 9999-12-31.");
        }
    }
}
