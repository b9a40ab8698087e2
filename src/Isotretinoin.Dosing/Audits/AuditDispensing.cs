using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Capsules dispensed on a date for a number of days.</summary>
public sealed class AuditDispensing
{
    private AuditDispensing(DateOnly date, int days, Formulation formulation, ImmutableArray<CapsuleCount> capsules, long milligrams) =>
        (Date, Days, Formulation, Capsules, Milligrams) = (date, days, formulation, capsules, milligrams);

    /// <summary>The date, the first day that these capsules could be taken.</summary>
    public DateOnly Date { get; }

    /// <summary>The days that they were dispensed for.</summary>
    public int Days { get; }

    /// <summary>The formulation of the capsules.</summary>
    public Formulation Formulation { get; }

    /// <summary>The capsules; at least one.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>The milligrams of the capsules together.</summary>
    internal long Milligrams { get; }

    /// <summary>Capsules dispensed on a date for a number of days.</summary>
    /// <param name="date">The date.</param>
    /// <param name="days">The days that they were dispensed for, from 1 to 365.</param>
    /// <param name="formulation">The formulation of the capsules.</param>
    /// <param name="capsules">The capsules; at least one, and at most 1,000 mg for each of the days.</param>
    /// <exception cref="ArgumentException">There are no capsules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days, or the milligrams of a day, are out of range.</exception>
    public static AuditDispensing On(DateOnly date, int days, Formulation formulation, params ReadOnlySpan<CapsuleCount> capsules)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        _ = Supply.AcceptedDays.Checked(days, "days", nameof(days));
        long milligrams = CapsuleCount.MilligramsOf(capsules);
        return milligrams <= DailyDose.Accepted.Maximum * days
            ? new AuditDispensing(date, days, formulation, [.. capsules], milligrams)
            : throw DailyDose.Accepted.Outside((decimal)milligrams / days, "capsules", nameof(capsules));
    }

    /// <summary>Date, capsules, formulation and days: <c>2026-01-01: 60 × 20 mg conventional for 30 days</c>.</summary>
    public override string ToString() =>
        $"{DateText.Of(Date)}: {string.Join(", ", Capsules)} {Formulation} for {CountText.Of(Days, "day")}";
}
