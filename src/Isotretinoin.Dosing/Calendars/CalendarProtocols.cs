using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The protocols that this library carries, in their order. Apart from the type itself, so that none is asked for while it is being made.
/// </summary>
internal static class CalendarProtocols
{
    public static ImmutableArray<CalendarProtocol> All { get; } =
    [
        CalendarProtocol.PatientGuideMonthly, CalendarProtocol.Delphi2022, CalendarProtocol.EuropeanClass, CalendarProtocol.WestHampshire,
        CalendarProtocol.NewZealand2013, CalendarProtocol.UnitedStatesLabel, CalendarProtocol.Ipledge, CalendarProtocol.UnitedKingdom,
    ];
}
