namespace Isotretinoin.Dosing;

/// <summary>The parts of a planned course.</summary>
internal sealed record PlanParts(BodyWeight Weight, Product Product, Titration Titration, Reviewing Reviewing)
{
    public DateOnly? WeighedOn { get; init; }

    public CumulativeTarget? Target { get; init; }

    public TotalDose? AlreadyTaken { get; init; }

    public DateOnly? Start { get; init; }

    public int? SupplyDays { get; init; }

    public HandingOver? HandingOver { get; init; }

    public bool IsInWholeSupplies { get; init; }

    /// <summary>The end by a date; null when the open step ends otherwise.</summary>
    public CourseEnd? Until { get; init; }

    public Packs? Packs { get; init; }

    /// <summary>The course of the product's formulation, with dates if the start is stated.</summary>
    /// <exception cref="RefusalException">Two ends are stated, or a part that another needs is missing.</exception>
    public Course Course()
    {
        Refusal[] refusals = [.. PlanEnds.WhyNot(this)];
        if (refusals.Length > 0)
        {
            throw new RefusalException(refusals);
        }

        Formulation formulation = Product.Formulation;
        Titration dated = Start is { } day1 ? Titration.StartingOn(day1) : Titration;
        Regimen regimen = dated.ConvertedTo(formulation).MadeWith(Product, Weight);
        TotalDose taken = AlreadyTaken ?? TotalDose.FromMilligrams(0, formulation);
        var course = Dosing.Course.Plan(regimen, Target?.ConvertedTo(formulation), taken, PlanEnds.EndOf(this));
        return Start is { } start ? course.StartingOn(start) : course;
    }

    /// <summary>The dates of a course under protocols.</summary>
    public CourseCalendar Calendar(Course course, ReadOnlySpan<CalendarProtocol> protocols)
    {
        int days = SupplyDays
            ?? throw new RefusalException(RefusalCode.JsonMissingProperty, "supplyDays", "A calendar needs the days of a supply.");
        return CourseCalendar.Of(course, days, Reviewing.Patient.AnswerTo(PatientFlag.CanGetPregnant), protocols);
    }

    /// <summary>The protocols of the same names as the guidelines.</summary>
    public IEnumerable<CalendarProtocol> ProtocolsOfGuidelines() =>
        Reviewing.Guidelines.Select(guideline => CalendarProtocol.Find(guideline.Id)).OfType<CalendarProtocol>();

    public Review Review(Course course)
    {
        PatientFacts patient = Reviewing.Patient.WeighedFor(Weight, WeighedOn);
        var terms = new CourseTerms(SupplyDays, Packs, Band: null);
        return Dosing.Review.Of(course, patient, Reviewing.Date, terms, Reviewing.Guidelines.AsSpan());
    }
}
