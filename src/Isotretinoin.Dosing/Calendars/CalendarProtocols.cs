using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The protocols of this library. None is a default.</summary>
public static class CalendarProtocols
{
    /// <summary>
    /// A patient guide's monthly tests. A Delphi consensus of 2022 advises against monthly tests and against full blood counts.
    /// </summary>
    public static CalendarProtocol PatientGuideMonthly => PatientGuideProtocol.Edition;

    /// <summary>
    /// The Delphi consensus of 2022: ALT and triglycerides at baseline and at the peak dose, not monthly, none at the end.
    /// </summary>
    public static CalendarProtocol Delphi2022 => DelphiProtocol.Edition;

    /// <summary>The wording of European product information: 1 month after the start, then every 3 months.</summary>
    public static CalendarProtocol EuropeanClass => EuropeanClassProtocol.Edition;

    /// <summary>
    /// West Hampshire NHS: baseline, 4 weeks, and 8 weeks only if the dose was raised at week 4. The source names the tests only for the
    /// baseline.
    /// </summary>
    public static CalendarProtocol WestHampshire => WestHampshireProtocol.Edition;

    /// <summary>bpac New Zealand, 2013: within a month before, and at least once during a course of 16 to 30 weeks.</summary>
    public static CalendarProtocol NewZealand2013 => NewZealandProtocol.Edition;

    /// <summary>The United States labels: baseline tests, and the wait before a second course.</summary>
    public static CalendarProtocol UnitedStatesLabel => UnitedStatesLabelProtocol.Edition;

    /// <summary>
    /// iPLEDGE, the United States programme. Where the approval of 2026-02-09 changed a rule, both editions are shown; neither is chosen.
    /// </summary>
    public static CalendarProtocol Ipledge => IpledgeProtocol.Edition;

    /// <summary>The United Kingdom: British National Formulary, an NHS formulary and product information.</summary>
    public static CalendarProtocol UnitedKingdom => UnitedKingdomProtocol.Edition;

    /// <summary>All protocols: those of laboratory tests, then labels and programmes.</summary>
    public static ImmutableArray<CalendarProtocol> All { get; } =
        [PatientGuideMonthly, Delphi2022, EuropeanClass, WestHampshire, NewZealand2013, UnitedStatesLabel, Ipledge, UnitedKingdom];

    /// <summary>Finds a protocol by its <see cref="CalendarProtocol.Id"/>, case-sensitively.</summary>
    /// <returns>The protocol, or null when the id is unknown.</returns>
    public static CalendarProtocol? Find(string? id) => All.FirstOrDefault(protocol => protocol.Id == id);
}
