using System.Reflection;

namespace Isotretinoin.Dosing.Tests;

/// <summary>What may not be null is refused by its name, in every public member, also where it stands in a list.</summary>
public sealed class NullArgumentFacts
{
    private static readonly DailyDose Daily = DailyDose.FromMilligrams(40, Formulation.Conventional);
    private static readonly WeightBasedDose Weighed = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60);
    private static readonly CumulativeTarget Target = CumulativeTarget.At(120, Formulation.Conventional);
    private static readonly Titration Titration = Titration.StartAt(Weighed).StoppingAfter(30);
    private static readonly Regimen Regimen = Titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily);
    private static readonly Course Course = Course.Plan(Regimen).StartingOn(new(2026, 1, 1));
    private static readonly CapsuleMapping Mapping = CapsuleMapping.Of(Daily, Catalogue.UsConventional, Frequency.OnceDaily);
    private static readonly DosePeriod Period = DosePeriod.Taking(Daily, new(2026, 1, 1), new(2026, 1, 31));
    private static readonly WeightHistory Weights = WeightHistory.Of(DatedWeight.On(new(2026, 1, 1), Weight));
    private static readonly Progress Progress = DoseHistory.Of(Period).ProgressAt(new(2026, 1, 31), Weights, WeightPolicy.Starting, Target);
    private static readonly Continuation Continuation = Continuation.Taking(Daily).ForDays(30);
    private static readonly PillCount Count = PillCount.Of(Formulation.Conventional, [DispensedSupply.On(new(2026, 1, 1), CapsuleCount.OfStrength(20, 60))], new(2026, 1, 31));
    private static readonly Order Order = Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 2));

    private static readonly Dictionary<Type, object> Samples = new object[]
    {
        Daily, Weighed, Weight, Target, Titration, Regimen, Course, Mapping, Period, Weights, Progress, Continuation, Count, Order,
        1, 1m, "text", new DateOnly(2026, 1, 1), DateTimeOffset.UnixEpoch, CourseCalendar.Of(Course, 30, YesNoUnknown.Unknown), Formulation.Conventional, Frequency.OnceDaily, CapsuleRounding.Down, CapsuleRounding.Down.Round(Mapping)!.Value,
        IntakePattern.Daily, TotalDose.FromMilligrams(1, Formulation.Conventional), CumulativeDose.FromMilligramsPerKilogram(120, Formulation.Conventional),
        Titration.Steps[0], DoseBand.Standard, Regimen.Steps[0].Cycle, Course.Supplies(30)[0], Catalogue.UsConventional, Catalogue.Formulary,
        PatientFacts.NoneKnown, PatientFlag.Pregnant, YesNoUnknown.Yes, AcneSeverity.Severe, Guidelines.Practice, WeightPolicy.Starting, DoseHistory.Of(Period),
        Alternative.Named("a", Continuation), Count.InHand, CohortSummary.Of([Course], periodDays: 30),
        CalendarRequest.For(PlanRequest.For(Weight, Catalogue.UsConventional, Titration, Reviewing.UnderNone)), CohortPatient.Of(Weight),
        CohortRequest.For([CohortPatient.Of(Weight)], Catalogue.UsConventional, Titration, 30, Reviewing.UnderNone),
        Reviewing.UnderNone, RefusalCode.DateOutOfRange, Refusal.Of(RefusalCode.DateOutOfRange, "start", "Read nothing."),
        PlanRequest.For(Weight, Catalogue.UsConventional, Titration, Reviewing.UnderNone),
        ProgressRequest.At(new(2026, 1, 31), DoseHistory.Of(Period), Weights, WeightPolicy.Starting, Target, Reviewing.UnderNone),
        PillCountRequest.Of(Formulation.Conventional, [DispensedSupply.On(new(2026, 1, 1), CapsuleCount.OfStrength(20, 60))], new(2026, 1, 31), []), NextSupply.Of(Weight, Catalogue.UsConventional, Titration.Steps[0], 30),
        EvidenceGrade.Primary, FindingSeverity.Info, RuleCheck.SupplyLimit(30), Guidelines.Ipledge.Rules[0], Guidelines.Ipledge.Rules[0].Source,
        CalendarTopic.Laboratory, CalendarProtocols.Delphi2022.Rules[0],
    }.ToDictionary(sample => sample.GetType());

    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string> Members => [.. Refusing.Where(call => call.Parameters.Any(MayNotBeNull)).Select(call => call.Name)];

    public static TheoryData<string> Lists => [.. Refusing.Where(call => call.Parameters.Any(IsListOfReferences)).Select(call => call.Name)];

    public static TheoryData<string> Lookups => [.. PublicCall.All.Where(IsLookup).Select(call => call.Name)];

    private static IEnumerable<PublicCall> Refusing => PublicCall.All.Where(call => !IsLookup(call));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_null_is_refused_by_its_name(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        Assert.All(call.Parameters.Where(MayNotBeNull), parameter => IsRefused(call, parameter, null));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_null_within_a_list_is_refused_by_the_name_of_the_list(string member)
    {
        PublicCall call = PublicCall.All.Single(c => c.Name == member);
        foreach (ParameterInfo parameter in call.Parameters.Where(IsListOfReferences))
        {
            Type element = PublicCall.ElementOf(parameter)!;
            object? first = SampleArguments.Of(element)[0];
            IsRefused(call, parameter, SampleArguments.List(element, [null]));
            IsRefused(call, parameter, SampleArguments.List(element, [null, first]));
            IsRefused(call, parameter, SampleArguments.List(element, [first, null]));
        }
    }

    [Fact]
    public void Beside_spans_a_null_is_refused_too() => Assert.All(
        new Action[]
        {
            () => Product.Create(null!, Formulation.Conventional, 10),
            () => Product.Create("Host", null!, 10),
            () => Formulary.Of(null!, Catalogue.UsConventional),
            () => CapsulesInHand.Of(null!),
            () => PillCount.Of(null!, [], new(2026, 1, 31)),
            () => DosePeriod.Taking([CapsuleCount.OfStrength(20, 1)], null!, new(2026, 1, 1), new(2026, 1, 31)),
            () => CohortSummary.Of([Course, null!], periodDays: 30),
            () => Comparison.Of(Progress, new(2026, 2, 28), null!, Alternative.Named("a", Continuation)),
            () => Alternative.Named("a", Continuation.Pausing(7)).MadeOf(null!, Frequency.OnceDaily),
            () => Alternative.Named("a", Continuation.Pausing(7)).MadeOf(Catalogue.UsConventional, null!),
            () => Order.Of((IntakePattern)null!, OrderLine.OnceDaily(20, 2)),
            () => CourseCalendar.Of(null!, 30, YesNoUnknown.Unknown),
            () => CourseCalendar.Of(Course, 30, null!),
            () => CalendarProtocol.Create(null!, "Host", CalendarProtocols.Delphi2022.Rules[0]),
            () => CalendarProtocol.Create("host", null!, CalendarProtocols.Delphi2022.Rules[0]),
            () => CalendarProtocol.Create("host", "Host", CalendarProtocols.Delphi2022.Rules[0], null!),
            () => CalendarProtocols.Delphi2022.Rules[0].Testing(LaboratoryTest.Alt, null!),
            () => Guideline.Create(null!, "Host", "1", HostsRules.Supply),
            () => Guideline.Create("host", null!, "1", HostsRules.Supply),
            () => Guideline.Create("host", "Host", null!, HostsRules.Supply),
            () => Guideline.Create("host", "Host", "1", HostsRules.Supply, null!),
            () => Review.Of((Course)null!),
            () => Review.Of(Course, (PatientFacts)null!),
            () => Review.Of(Course, Guidelines.Practice, null!),
            () => Review.Of((DoseOptions)null!),
            () => Review.Of((Order)null!, PatientFacts.NoneKnown),
            () => Review.Of(Order, (PatientFacts)null!),
            () => Review.Of((Progress)null!),
            () => Review.Of((Projection)null!),
            () => Titration.Of(null!, Titration.Steps[0]),
            () => WeightBasedDose.Parse("1 mg/kg/day", (Formulation)null!),
            () => WeightBasedDose.TryParse("1 mg/kg/day", (Formulation)null!, out _),
            () => CumulativeDose.Parse("1 mg/kg", (Formulation)null!),
            () => CumulativeDose.TryParse("1 mg/kg", (Formulation)null!, out _),
            () => DailyDose.Parse("1 mg/day", (Formulation)null!),
            () => DailyDose.TryParse("1 mg/day", (Formulation)null!, out _),
            () => TotalDose.Parse("1 mg", (Formulation)null!),
            () => TotalDose.TryParse("1 mg", (Formulation)null!, out _),
        },
        action => Assert.Throws<ArgumentNullException>(action));

    private static bool IsLookup(PublicCall call) => call.Method.Name.StartsWith("Find", StringComparison.Ordinal);

    private static bool IsListOfReferences(ParameterInfo parameter) => PublicCall.ElementOf(parameter) is { IsValueType: false };

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.IsOut && !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static void IsRefused(PublicCall call, ParameterInfo parameter, object? wrong)
    {
        object?[] arguments = [.. call.Parameters.Select(p => p == parameter ? wrong : Argument(p))];
        Exception? thrown = Record.Exception(() => call.Invoke(Instance(call), arguments));

        Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(thrown).ParamName);
    }

    private static object? Instance(PublicCall call) => call.Method.IsStatic ? null : SampleArguments.Of(call.Method.DeclaringType!)[0];

    private static object? Argument(ParameterInfo parameter)
    {
        if (parameter.IsOut)
        {
            return null;
        }

        return PublicCall.ElementOf(parameter) is { } element ? SampleArguments.ListsOf(element)[0]
            : Nullability.Create(parameter).WriteState == NullabilityState.Nullable ? null
            : SampleArguments.Of(parameter.ParameterType)[0];
    }
}
