namespace Isotretinoin.Dosing.Json;

/// <summary><c>patient</c>: the facts of the patient. An absent fact is unknown, never taken for no.</summary>
internal static class PatientReader
{
    private static readonly PropertyNames Names = new(
        "birthDate", "flags", "severity", "lesions", "previousCourse", "previousCourses", "pregnancyTests");

    private static readonly PropertyNames WithWeights = new(
        "weights", "weightAsWritten", "birthDate", "flags", "severity", "lesions", "previousCourse", "previousCourses", "pregnancyTests");

    private static readonly PropertyNames FlagNames = new([.. PatientFlag.All.Select(flag => flag.Id)]);
    private static readonly PropertyNames LesionNames = new("comedones", "inflammatory", "nodules");
    private static readonly PropertyNames CourseNames = new("lastCapsule");
    private static readonly PropertyNames TestNames = new("date", "result");

    /// <summary>Reads the facts of a request that has its own weight.</summary>
    public static PatientFacts Read(JsonField field) => field.Object(Names) is { } members ? Facts(members) : PatientFacts.NoneKnown;

    /// <summary>Reads the facts, weights included.</summary>
    public static PatientFacts ReadWithWeights(JsonField field)
    {
        if (field.Object(WithWeights) is not { } members)
        {
            return PatientFacts.NoneKnown;
        }

        PatientFacts facts = Facts(members);
        facts = WeightReader.History(members, areRequired: false) is { } weights ? facts.WithWeights(weights) : facts;
        return members.Read("weightAsWritten", text => text.Text()) is { } written ? facts.WithWeightAsWritten(written) : facts;
    }

    private static PatientFacts Facts(JsonMembers members)
    {
        PatientFacts facts = PatientFacts.NoneKnown;
        facts = members.Read("birthDate", date => date.Date()) is { } born ? facts.WithBirthDate(born) : facts;
        facts = members.Read("flags", Flags) is { } answers
            ? answers.Aggregate(facts, (known, pair) => known.With(pair.Flag, pair.Answer))
            : facts;
        facts = members.Read("severity", Severity) is { } severity ? facts.With(severity) : facts;
        facts = members.Read("lesions", Lesions) is { } lesions ? facts.With(lesions) : facts;
        facts = members.Read("previousCourse", PreviousCourse) is { } previous ? previous.After(facts) : facts;
        facts = PreviousCoursesReader.Read(members, facts);
        return members.Read("pregnancyTests", list => list.List(Test)) is { } tests ? facts.WithPregnancyTests(tests) : facts;
    }

    private static AcneSeverity? Severity(JsonField field) =>
        field.Choice(AcneSeverity.All, known => known.Id, RefusalCode.SeverityUnknown);

    private static List<(PatientFlag Flag, YesNoUnknown Answer)> Flags(JsonField field)
    {
        var answers = new List<(PatientFlag, YesNoUnknown)>();
        if (field.Object(FlagNames) is { } members)
        {
            foreach (PatientFlag flag in PatientFlag.All)
            {
                if (members.Read(flag.Id, answer => answer.Flag()) is { } isSo)
                {
                    answers.Add((flag, isSo ? YesNoUnknown.Yes : YesNoUnknown.No));
                }
            }
        }

        return answers;
    }

    public static LesionCounts? Lesions(JsonField field)
    {
        if (field.Object(LesionNames) is not { } members)
        {
            return null;
        }

        int? comedones = members.Required("comedones", number => number.Whole(LesionCounts.Accepted));
        int? inflammatory = members.Required("inflammatory", number => number.Whole(LesionCounts.Accepted));
        int? nodules = members.Required("nodules", number => number.Whole(LesionCounts.Accepted));
        return comedones is { } all && inflammatory is { } inflamed && nodules is { } deep ? LesionCounts.Of(all, inflamed, deep) : null;
    }

    private static StatedPreviousCourse? PreviousCourse(JsonField field)
    {
        if (field.IsFalse)
        {
            return new StatedPreviousCourse(LastCapsule: null);
        }

        if (!field.IsObject)
        {
            field.RefuseType("""false, or {"lastCapsule":…}""");
            return null;
        }

        DateOnly? last = field.Object(CourseNames)?.Required("lastCapsule", date => Values.CalendarDate(date, DateOnly.MinValue));
        return last is null ? null : new StatedPreviousCourse(last);
    }

    private static PregnancyTest? Test(JsonField field)
    {
        if (field.Object(TestNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        string? result = members.Required(
            "result", text => text.Choice(PregnancyTest.Results, known => known, RefusalCode.TestResultUnknown));
        return date is { } taken && result is not null ? PregnancyTest.On(taken, result) : null;
    }

    /// <summary>The previous course; without a date, there was none.</summary>
    private sealed record StatedPreviousCourse(DateOnly? LastCapsule)
    {
        public PatientFacts After(PatientFacts facts) =>
            LastCapsule is { } last ? facts.WithPreviousCourse(last) : facts.WithoutPreviousCourse();
    }
}
