using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The protocols that this library carries. None is a default: a caller names those that are followed.</summary>
public static partial class CalendarProtocols
{
    /// <summary>All protocols: those of laboratory tests, then labels and programmes.</summary>
    public static ImmutableArray<CalendarProtocol> All =>
        [PatientGuideMonthly, Delphi2022, EuropeanClass, WestHampshire, NewZealand2013, UnitedStatesLabel, Ipledge, UnitedKingdom];

    /// <summary>Finds a protocol by its <see cref="CalendarProtocol.Id"/>, case-sensitively.</summary>
    /// <returns>The protocol, or null when there is none of that id.</returns>
    public static CalendarProtocol? Find(string id) => All.FirstOrDefault(protocol => protocol.Id == id);
}
