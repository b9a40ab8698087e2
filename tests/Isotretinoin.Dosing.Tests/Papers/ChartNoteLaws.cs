using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Every note is short, has every critical finding and warning, and only numbers of its answer.</summary>
public sealed class ChartNoteLaws
{
    private static readonly Reviewing ByAll = Reviewing.Under([.. Guidelines.All]);

    private static readonly Gen<(CourseCase Course, PatientFacts Patient)> Plans =
        from course in GeneratedCourses.Makeable
        from pregnant in Gen.Elements(YesNoUnknown.All.AsEnumerable())
        from tetracycline in Gen.Elements(YesNoUnknown.All.AsEnumerable())
        from age in Gen.Choose(10, 60)
        select (course, PatientFacts.NoneKnown.With(PatientFlag.Pregnant, pregnant).With(PatientFlag.TakesTetracycline, tetracycline)
            .WithBirthDate(new DateOnly(2026 - age, 3, 1)));

    [Law]
    public Property A_note_of_a_plan_holds_its_numbers_and_findings() => Law.ForAll(() => Plans, plan =>
    {
        PlanAnswer answer = PlanCases.Request(plan.Course, ByAll.For(plan.Patient)).Answer();
        var numbers = new NoteNumbers();
        BodyWeight weight = answer.Course.Regimen.Weight;
        numbers.Add("kg", weight.Kilograms);
        numbers.Add("mg", answer.Course.AlreadyTaken.Milligrams);
        numbers.Add("mg/kg", answer.Course.AlreadyTaken.MilligramsPerKilogram(weight));
        foreach (CoursePhase phase in answer.Course.Phases())
        {
            TitrationStep asked = phase.Step.Intent;
            numbers.Add("mg/day", phase.Step.Cycle.MeanMilligramsPerDay);
            numbers.Add("mg/kg/day", phase.Step.MeanMilligramsPerKilogramPerDay);
            numbers.Add("mg/kg/day", asked.Dose?.MilligramsPerKilogramPerDay ?? 0);
            numbers.Add("mg/day", asked.Ceiling?.Most.Milligrams ?? 0);
            numbers.Add("mg", asked.StatedCycle.Select(day => day.Milligrams).LastOrDefault());
            numbers.Add("mg", phase.Cumulative.Milligrams);
            numbers.Add("mg/kg", phase.Cumulative.MilligramsPerKilogram(weight));
        }

        if (answer.Course.Target is { } target)
        {
            numbers.Add("mg/kg", target.Lower.MilligramsPerKilogram);
            numbers.Add("mg/kg", target.Upper.MilligramsPerKilogram);
            numbers.Add("mg", target.Lower.For(weight).Milligrams);
        }

        foreach (int strength in answer.Course.Regimen.Product.StrengthsInMilligrams)
        {
            numbers.Add("mg", strength);
        }

        NoteForm.Holds(answer.Note, answer.Review);
        Assert.All(NoteForm.Numbers(answer.Note), numbers.Has);
    });

    [Law]
    public Property A_note_of_a_course_under_way_holds_its_numbers_and_findings() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        ProgressRequest request = ProgressRequest.At(
            HistoryCase.Date(history.AsOf), history.History, history.WeightHistory, history.Policy, history.StatedTarget, ByAll);
        ProgressAnswer answer = request.GoingOnWith(history.Next.Dose, IntakePattern.Parse(history.Next.Pattern, provider: null)).Answer();
        Progress progress = answer.Progress;
        var numbers = new NoteNumbers();
        numbers.Add("kg", progress.CountedWeight.Kilograms);
        foreach (TotalDose taken in progress.Taken())
        {
            numbers.Add("mg", taken.Milligrams);
        }

        numbers.Add("mg", progress.Cumulative.Milligrams);
        numbers.Add("mg/kg", progress.MilligramsPerKilogram);
        numbers.Add("mg/kg", progress.Target!.Lower.MilligramsPerKilogram);
        numbers.Add("mg/kg", progress.Target.Upper.MilligramsPerKilogram);
        numbers.Add("mg/kg", progress.MilligramsPerKilogramToLower!.Value);
        numbers.Add("mg/kg", progress.MilligramsPerKilogramToUpper!.Value);
        numbers.Add("mg", progress.MilligramsToLower!.Value);
        numbers.Add("mg", progress.MilligramsToUpper!.Value);
        foreach ((DailyDose dose, IntakePattern pattern) in
            history.History.Periods.Select(period => (period.Dose, period.Pattern)).Append((history.Next.Dose, IntakePattern.Parse(history.Next.Pattern, provider: null))))
        {
            numbers.Add("mg", dose.Milligrams);
            Ratio mean = Ratio.Of(new System.Numerics.BigInteger(dose.Milligrams * 1_000_000_000m), 1_000_000_000) * Ratio.Of(pattern.DosingDays, pattern.Days);
            numbers.Add("mg/day", mean);
            numbers.Add("mg/kg/day", mean * Ratio.Of(1_000, progress.CountedWeight.Grams));
        }

        NoteForm.Holds(answer.Note!, answer.Review);
        Assert.All(NoteForm.Numbers(answer.Note!), numbers.Has);
    });

    [Law]
    public Property A_note_of_an_order_holds_its_numbers_and_findings() => Law.ForAll(() => OrderCases.All, order =>
    {
        ReviewAnswer answer = ReviewRequest.For(order.Prescription, ByAll.For(order.Patient)).Answer();
        var numbers = new NoteNumbers();
        numbers.Add("kg", order.Kilograms);
        numbers.Add("kg", answer.Patient.Weight!.Value.Kilograms);
        numbers.Add("mg", order.Milligrams);
        numbers.Add("mg", order.Strength);
        numbers.Add("mg/day", answer.Order.MeanMilligramsPerDay);
        numbers.Add("mg/kg/day", answer.Order.MilligramsPerKilogramPerDay(answer.Patient.Weight.Value));

        NoteForm.Holds(answer.Note, answer.Review);
        Assert.All(NoteForm.Numbers(answer.Note), numbers.Has);
    });

    [Law]
    public Property A_note_of_a_count_holds_its_numbers_and_findings() => Law.ForAll(() => GeneratedCourses.Makeable.Where(course => !course.Steps[0].IsPause), course =>
    {
        Product product = course.Product.Product;
        CapsuleCount dispensed = CapsuleCount.OfStrength(product.StrengthsInMilligrams[0], 60);
        TitrationStep step = (course with { Steps = [course.Steps[0] with { Days = null }] }).Titration.Steps[0];
        step = step.Taken(course.DivisionOf(1));
        step = step.Dose is null ? step : step.Rounded(course.RoundingOf(1));
        PillCountAnswer answer = PillCountRequest.Of(product.Formulation, [DispensedSupply.On(new(2026, 1, 1), dispensed)], new(2026, 1, 28), [CapsuleCount.OfStrength(product.StrengthsInMilligrams[0], 8)])
            .FollowedBy(NextSupply.Of(course.Weight, product, step, 30), ByAll).Answer();
        var numbers = new NoteNumbers();
        numbers.Add("kg", course.Weight.Kilograms);
        numbers.Add("mg", answer.Count.Taken.Milligrams);
        numbers.Add("mg/kg", answer.Count.Taken.MilligramsPerKilogram(course.Weight));
        foreach (int strength in product.StrengthsInMilligrams)
        {
            numbers.Add("mg", strength);
        }

        RegimenStep made = Titration.StartAt(step.For(30)).StartingOn(new(2026, 1, 29)).MadeWith(product, course.Weight).Steps[0];
        numbers.Add("mg/day", made.Cycle.MeanMilligramsPerDay);
        numbers.Add("mg/kg/day", made.MeanMilligramsPerKilogramPerDay);
        numbers.Add("mg/kg/day", step.Dose?.MilligramsPerKilogramPerDay ?? 0);
        numbers.Add("mg/day", step.Ceiling?.Most.Milligrams ?? 0);
        numbers.Add("mg", step.StatedCycle.Select(day => day.Milligrams).LastOrDefault());

        NoteForm.Holds(answer.Note!, answer.Review!);
        Assert.All(NoteForm.Numbers(answer.Note!), numbers.Has);
    });
}
