namespace Isotretinoin.Dosing;

/// <summary>The parts of a planned course.</summary>
internal sealed record PlanParts(BodyWeight Weight, Product Product, Titration Titration, Reviewing Reviewing)
{
    public DateOnly? WeighedOn { get; init; }

    public CumulativeTarget? Target { get; init; }

    public TotalDose? AlreadyTaken { get; init; }

    public CourseSoFar? Before { get; init; }

    public DateOnly? Start { get; init; }

    public int? SupplyDays { get; init; }

    public bool IsInWholeSupplies { get; init; }

    /// <summary>The end by a date; null when the open step ends otherwise.</summary>
    public CourseEnd? Until { get; init; }

    public Packs? Packs { get; init; }

    public HandingOver? HandingOver { get; init; }

    /// <summary>The date of day 1: as stated, else the day after what was taken; null without either.</summary>
    public DateOnly? FirstDay => Start ?? (Before is { AsOf: var last } && last < DateOnly.MaxValue ? last.AddDays(1) : null);

    /// <summary>What was taken before, counted in the product's formulation; null when the plan carries on from no course.</summary>
    public Progress? Progress() => Before is not { } before ? null
        : Target is { } target
            ? before.History.ProgressAt(before.AsOf, before.Weights, before.Policy, target.ConvertedTo(Product.Formulation))
        : before.History.ProgressAt(before.AsOf, before.Weights, before.Policy, Product.Formulation);

    /// <summary>The course of the product's formulation, with dates if the first day is known.</summary>
    public Course Course(Progress? before)
    {
        Formulation formulation = Product.Formulation;
        Regimen regimen = Dated().ConvertedTo(formulation).MadeWith(Product, Weight);
        CountedDose taken = before?.CountedFor(Weight, formulation) ?? AlreadyTaken ?? TotalDose.FromMilligrams(0, formulation);
        var course = Dosing.Course.Plan(regimen, Target?.ConvertedTo(formulation), taken, PlanEnds.EndOf(this));
        return FirstDay is { } day1 ? course.StartingOn(day1) : course;
    }

    /// <summary>The dates of a course under protocols, counted from the first day of what was taken before.</summary>
    public CourseCalendar Calendar(Course course, Progress? before, ReadOnlySpan<CalendarProtocol> protocols)
    {
        int days = SupplyDays
            ?? throw new RefusalException(RefusalCode.JsonMissingProperty, "supplyDays", "A calendar needs the days of a supply.");
        var calendar = CourseCalendar.Of(course, days, Reviewing.Patient.AnswerTo(PatientFlag.CanGetPregnant), protocols);
        calendar = before is { DosingDays: > 0 } ? calendar.BegunOn(before.Stretches()[0].First) : calendar;
        return Packs is { } packs ? calendar.InPacks(packs) : calendar;
    }

    /// <summary>The protocols of the same names as the guidelines.</summary>
    public IEnumerable<CalendarProtocol> ProtocolsOfGuidelines() =>
        Reviewing.Guidelines.Select(guideline => CalendarProtocol.Find(guideline.Id)).OfType<CalendarProtocol>();

    public Review Review(Course course, Progress? before)
    {
        var terms = new CourseTerms(SupplyDays, Packs, Band: null);
        if (before is not null)
        {
            var rest = new PlannedOutlook(course, WeighedOn, Reviewing.Date, terms);
            return Dosing.Review.Of(before, rest, Reviewing.Patient, Reviewing.Guidelines.AsSpan());
        }

        PatientFacts patient = Reviewing.Patient.WeighedFor(Weight, WeighedOn);
        return Dosing.Review.Of(course, patient, Reviewing.Date, terms, Reviewing.Guidelines.AsSpan());
    }

    /// <summary>The refusals of what was taken before, and of the first day after it.</summary>
    public IEnumerable<Refusal> WhyNotAfter()
    {
        if (Before is not { } before)
        {
            yield break;
        }

        if (AlreadyTaken is not null)
        {
            yield return Refusal.Of(
                RefusalCode.TakenStatedTwice,
                "alreadyTakenMg",
                "What was taken before is stated as a course and in mg. Accepted: one of them.");
        }

        if (Start <= before.AsOf || before.AsOf == DateOnly.MaxValue)
        {
            yield return Refusal.Of(
                RefusalCode.DateOutOfRange,
                Start is null ? "after.asOf" : "start",
                $"The plan begins after {DateText.Of(before.AsOf)}, the last day that counts as taken. Accepted: later dates.");
        }

        if (Titration.Steps[0].IsAsBefore && before.PatternFrom(before.AsOf) is null)
        {
            yield return TitrationStepText.NothingBefore(place: 0);
        }
    }

    private Titration Dated() => FirstDay is not { } day1 ? Titration
        : Before?.PatternFrom(day1) is { } pattern ? Titration.GoingOnIn(pattern, day1).StartingOn(day1)
        : Titration.StartingOn(day1);
}
