namespace Isotretinoin.Dosing;

/// <summary>The parts of a planned course.</summary>
internal sealed record PlanParts(BodyWeight Weight, Product Product, Titration Titration, Reviewing Reviewing)
{
    public DateOnly? WeighedOn { get; init; }

    public CumulativeTarget? Target { get; init; }

    public TotalDose? AlreadyTaken { get; init; }

    public DateOnly? Start { get; init; }

    public int? SupplyDays { get; init; }

    /// <summary>The course of the product's formulation, with dates if the start is stated.</summary>
    public Course Course()
    {
        Formulation formulation = Product.Formulation;
        Titration dated = Start is { } day1 ? Titration.StartingOn(day1) : Titration;
        Regimen regimen = dated.ConvertedTo(formulation).MadeWith(Product, Weight);
        TotalDose taken = AlreadyTaken ?? TotalDose.FromMilligrams(0, formulation);
        Course course = Target is { } target
            ? Dosing.Course.Plan(regimen, target.ConvertedTo(formulation), taken)
            : Dosing.Course.Plan(regimen, taken);
        return Start is { } start ? course.StartingOn(start) : course;
    }

    public Review Review(Course course)
    {
        PatientFacts patient = Reviewing.Patient.WeighedFor(Weight, WeighedOn);
        return Dosing.Review.Of(course, patient, Reviewing.Date, SupplyDays, Reviewing.Guidelines.AsSpan());
    }
}
