namespace Isotretinoin.Dosing.Json;

/// <summary><c>plan</c>: a titration made of capsules and run to its end.</summary>
internal static class PlanRequest
{
    private static readonly PropertyNames Names = new(
        "op", "id", "weight", "product", "division", "rounding", "steps", "target", "alreadyTakenMg", "supplyDays", "start", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        RequestedCourse stated = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            stated.Read(name, ref reader, formulary);
        }

        Course course = stated.ToCourse(reader, properties);
        return new CourseResult(course, stated.SupplyDays, Review.Of(course, stated.Guidelines.AsSpan()), stated.IsExplained ? Derivation.Of(course) : null);
    }
}
