namespace Isotretinoin.Dosing.Tests;

/// <summary>Protocols as a host makes them, with public members alone, each with the numbers of one of the library's.</summary>
internal static class HostsProtocols
{
    private static readonly Citation Source = HostsRules.Source;

    /// <summary>A host's protocol like one of the library's, of its rules that both editions have.</summary>
    public static CalendarProtocol Like(CalendarProtocol ours) => CalendarProtocol.Create(
        $"our-{ours.Id}", $"Our {ours.Title}", [.. ours.Rules.Where(rule => rule.Edition is null).Select(rule => Like(ours.Id, rule))]);

    private static CalendarRule Like(string protocol, CalendarRule ours)
    {
        CalendarRule hosts = Timed(protocol, ours).Testing(ours.Tests.AsSpan());
        hosts = ours.ForWhom switch
        {
            "" => hosts,
            "if the patient can get pregnant" => hosts.IfCanGetPregnant(),
            _ => hosts.IfCannotGetPregnant(),
        };
        return ours.Condition.Length == 0 ? hosts : hosts.OnlyIf(ours.Condition);
    }

    private static CalendarRule Timed(string protocol, CalendarRule ours)
    {
        (string id, CalendarTopic topic, string title) = (ours.Id, ours.Topic, ours.Title);
        return (protocol, id) switch
        {
            ("ipledge", "test") => CalendarRule.BeforeEachSupply(7, id, topic, title, Source),
            ("ipledge", "window") => CalendarRule.WindowFromSample(7, id, topic, title, Source),
            ("uk-smpc", "test") => CalendarRule.BeforeEachLaterSupply(id, topic, title, Source),
            ("uk-smpc", "no-blood-donation") => CalendarRule.DaysAfterLastCapsule(30, id, topic, title, Source),
            ("uk-smpc", "test-before") => CalendarRule.DaysBeforeStart(3, id, topic, title, Source),
            ("uk-smpc", "start") => CalendarRule.WithoutDate("on day 2 or 3 of the menstrual cycle", id, topic, title, Source),
            ("uk-smpc", "dispensing") => CalendarRule.WithoutDate("throughout", id, topic, title, Source),
            ("uk-smpc", "last-test") => CalendarRule.WeeksAfterLastCapsule(5, id, topic, title, Source),
            ("nz-bpac-2013", "during") => CalendarRule.OnceDuringCourse(id, topic, title, Source),
            ("nz-bpac-2013" or "delphi-2022", "baseline") => CalendarRule.WithinMonthBeforeStart(id, topic, title, Source),
            ("ema-class", "during") => CalendarRule.MonthOneThenEvery(3, id, topic, title, Source),
            ("west-hampshire-nhs", "week-4") => CalendarRule.WeeksAfterStart(4, id, topic, title, Source),
            ("west-hampshire-nhs", "week-8") => CalendarRule.WeeksAfterStart(8, id, topic, title, Source),
            (_, "contraception-from") => CalendarRule.FromMonthBeforeStart(id, topic, title, Source),
            ("uk-smpc", "second-course") => CalendarRule.WeeksAfterLastCapsule(8, id, topic, title, Source),
            (_, "second-course") => CalendarRule.TwoMonthsAfterLastCapsule(id, topic, title, Source),
            (_, "last-test" or "contraception-to" or "no-blood-donation") => CalendarRule.MonthAfterLastCapsule(id, topic, title, Source),
            (_, "peak") => CalendarRule.AtPeakDose(id, topic, title, Source),
            (_, "final" or "end") => CalendarRule.AtEnd(id, topic, title, Source),
            (_, "monthly" or "monthly-pregnancy") => CalendarRule.MonthOneThenEvery(1, id, topic, title, Source),
            _ => CalendarRule.BeforeStart(id, topic, title, Source),
        };
    }
}
