namespace Isotretinoin.Dosing;

/// <summary>
/// An edition of a rule that was changed. While the effective date of a change is unconfirmed, a calendar shows the rule of both editions and
/// chooses neither.
/// </summary>
public sealed class CalendarEdition
{
    private CalendarEdition(string id, string title) => (Id, Title) = (id, title);

    /// <summary>The iPLEDGE rules before the changes approved on 2026-02-09.</summary>
    public static CalendarEdition Earlier { get; } = new("before-2026-02-09", "rules before the changes approved on 2026-02-09");

    /// <summary>The iPLEDGE rules as changed by the approval of 2026-02-09, whose effective date is unconfirmed.</summary>
    public static CalendarEdition Approved2026 { get; } = new("approved-2026-02-09", "changes approved on 2026-02-09, effective date unconfirmed");

    /// <summary>The identifier on the wire.</summary>
    public string Id { get; }

    /// <summary>The edition in words.</summary>
    public string Title { get; }

    /// <summary>The edition in words.</summary>
    public override string ToString() => Title;
}
