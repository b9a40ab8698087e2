using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A way: a course that meets the wishes, without a critical finding.</summary>
public sealed class Way
{
    internal Way(Course course, WayTraits traits, WayQuestion question, bool isUnbeaten, Review review)
    {
        (Course, IsUnbeaten, Review) = (course, isUnbeaten, review);
        (CapsulesADay, Strengths) = (traits.CapsulesADay, traits.Strengths);
        GreatestMilligramsPerKilogramPerDay = Ratio.Of(traits.GreatestMilligrams * 1_000L, question.Weight.Grams);
        LeftOver = question.Packs is { } packs
            ? PackStock.Total(course.Supplies(question.SupplyDays, packs)).Sum(packed => packed.LeftOver)
            : null;
    }

    /// <summary>The course, as a plan of its steps gives it.</summary>
    public Course Course { get; }

    /// <summary>Whether no other way is at least as good by every stated key, and better by one.</summary>
    public bool IsUnbeaten { get; }

    /// <summary>The highest day of any of its cycles in mg/kg/day, as an exact fraction.</summary>
    public Ratio GreatestMilligramsPerKilogramPerDay { get; }

    /// <summary>The most capsules of a day of any of its cycles.</summary>
    public int CapsulesADay { get; }

    /// <summary>The different strengths of its capsules.</summary>
    public int Strengths { get; }

    /// <summary>
    /// The capsules left over when every supply is handed over in whole packs of each strength, summed; null without a size of a pack.
    /// </summary>
    public long? LeftOver { get; }

    /// <summary>The findings of the course.</summary>
    public Review Review { get; }

    /// <summary>The steps and the days: <c>60 days of 40 mg/day, then 60 mg/day until the target: 143 days</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> steps = Course.Regimen.Steps.Select(step => step.InWords(Course.End!));
        return $"{string.Join(", then ", steps)}: {CountText.Of(Course.Days, "day")}";
    }
}
