using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The protocols of this library, in order. Separate from the type, to avoid a cycle in static initialization.</summary>
internal static class CalendarProtocols
{
    public static ImmutableArray<CalendarProtocol> All { get; } =
    [
        CalendarProtocol.PatientGuideMonthly, CalendarProtocol.Delphi2022, CalendarProtocol.EuropeanClass, CalendarProtocol.WestHampshire,
        CalendarProtocol.NewZealand2013, CalendarProtocol.UnitedStatesLabel, CalendarProtocol.Ipledge, CalendarProtocol.UnitedKingdom,
    ];
}
