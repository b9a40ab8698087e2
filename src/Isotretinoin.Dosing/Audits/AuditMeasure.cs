using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What the distributions of an audit are of: a number of each course.</summary>
public sealed class AuditMeasure : INamedChoice<AuditMeasure>
{
    private readonly Func<AuditedCourse, Ratio?> measure;

    private AuditMeasure(int place, string id, string name, string unit, Func<AuditedCourse, Ratio?> measure) =>
        (Place, Id, Name, Unit, this.measure) = (place, id, name, unit, measure);

    /// <summary>The days from the first to the last, breaks included.</summary>
    public static AuditMeasure Days { get; } = new(0, "days", "Days", "days", course => Ratio.Of(course.Days, 1L));

    /// <summary>The days of the breaks within the course.</summary>
    public static AuditMeasure BreakDays { get; } =
        new(1, "breakDays", "Days of breaks", "days", course => Ratio.Of(course.BreakDays, 1L));

    /// <summary>The cumulative dose; of courses with a weight.</summary>
    public static AuditMeasure MilligramsPerKilogram { get; } =
        new(2, "mgPerKg", "Cumulative mg/kg", "mg/kg", course => course.MilligramsPerKilogram);

    /// <summary>The mean daily dose; of courses with a weight.</summary>
    public static AuditMeasure MeanDose { get; } =
        new(3, "meanMgPerKgPerDay", "Mean mg/kg/day", "mg/kg/day", course => course.MeanMilligramsPerKilogramPerDay);

    /// <summary>The greatest daily dose; of courses with a weight.</summary>
    public static AuditMeasure GreatestDose { get; } =
        new(4, "greatestMgPerKgPerDay", "Greatest mg/kg/day", "mg/kg/day", course => course.GreatestMilligramsPerKilogramPerDay);

    /// <summary>Every measure.</summary>
    public static ImmutableArray<AuditMeasure> All { get; } = [Days, BreakDays, MilligramsPerKilogram, MeanDose, GreatestDose];

    /// <summary>The identifier in text and on the wire: <c>mgPerKg</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people: <c>Cumulative mg/kg</c>.</summary>
    public string Name { get; }

    /// <summary>The unit as text: <c>mg/kg</c>.</summary>
    public string Unit { get; }

    /// <summary>The index in <see cref="All"/>.</summary>
    internal int Place { get; }

    /// <summary>Finds a measure by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The measure, or null when the id is unknown.</returns>
    public static AuditMeasure? Find(string? id) => NamedChoice.Find<AuditMeasure>(id);

    /// <summary>Reads a measure by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such measure.</exception>
    public static AuditMeasure Parse(string id) => NamedChoice.Parse<AuditMeasure>(id);

    /// <summary>The number of a course, exactly; null when it is not known.</summary>
    public Ratio? Of(AuditedCourse course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return measure(course);
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
