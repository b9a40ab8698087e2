using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>What <c>plan</c> and <c>calendar</c> have in common: a titration made of capsules and run to its end.</summary>
internal ref struct RequestedCourse
{
    private RequestedDispensing dispensing;
    private RequestedReply reply;
    private CapsuleRounding? rounding;
    private decimal alreadyTaken;
    private DateOnly? start;

    // What depends on the product, and on the choices for all steps, is read after them, wherever it stands.
    private RequestReader steps;
    private RequestReader target;

    /// <summary>The guidelines that were asked for, once the course was made.</summary>
    public readonly ImmutableArray<Guideline> Guidelines => reply.Guidelines;

    /// <summary>The days of a supply; null when they are not stated.</summary>
    public int? SupplyDays { get; private set; }

    /// <summary>Whether the working is asked for.</summary>
    public readonly bool IsExplained => reply.IsExplained;

    /// <summary>Reads one of the properties in common.</summary>
    public void Read(string name, ref RequestReader reader, Formulary formulary)
    {
        switch (name)
        {
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
                SupplyDays = reader.Whole(1, Supply.MostDays, ErrorCode.SupplyOutOfRange);
                break;
            case "start":
                start = reader.Date();
                break;
            default:
                if (!dispensing.TryRead(name, ref reader, formulary))
                {
                    reply.Read(name, ref reader);
                }

                break;
        }
    }

    /// <summary>The course, with dates when its start is stated, or the refusal of the request that lacks something.</summary>
    public Course ToCourse(in RequestReader reader, in ObjectProperties properties)
    {
        BodyWeight weight = dispensing.RequiredWeight(reader, properties);
        Product product = dispensing.RequiredProduct(reader, properties);
        reply.MustStateGuidelines(reader, properties);
        Titration titration = steps.IsNowhere
            ? throw reader.Missing(properties, "steps")
            : RequestedSteps.Read(ref steps, product, dispensing.Division, rounding);
        CumulativeTarget? end = target.IsNowhere ? null : RequestedTarget.Read(ref target, RequestedFormulation.ImpliedBy(product)).ConvertedTo(product.Formulation);
        Course course = Run(RequestedRegimen.Made(titration, product, weight, RequestedSteps.Path), end, TotalDose.FromMilligrams(alreadyTaken, product.Formulation));
        return start is { } date ? From(course, date) : course;
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
            return course.StartingOn(start);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new RefusalException(ErrorCode.DateOutOfRange, "$.start", "The last day of the course, or the last within the target, would fall after 9999-12-31.");
        }
    }
}
