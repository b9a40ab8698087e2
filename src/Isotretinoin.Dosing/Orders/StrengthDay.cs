using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules of one strength on one day, at each time; none on an off day.</summary>
internal readonly record struct StrengthDay(int Once, int Morning, int Evening)
{
    public bool IsNone => (Once | Morning | Evening) == 0;

    /// <summary>The capsules of a strength among the doses of a day.</summary>
    public static StrengthDay Of(int strength, ImmutableArray<Intake> doses)
    {
        var day = default(StrengthDay);
        foreach (Intake dose in doses)
        {
            foreach (CapsuleCount capsules in dose.Capsules)
            {
                day = capsules.StrengthInMilligrams == strength ? day.With(dose.Time, capsules.Count) : day;
            }
        }

        return day;
    }

    /// <summary>The capsules in words, the first followed by how they are taken: <c>1 capsule in the morning</c>; empty for none.</summary>
    public string InWords(string how)
    {
        string first = Once > 0 ? $"{CountText.Of(Once, "capsule")}{how}"
            : Morning > 0 ? $"{CountText.Of(Morning, "capsule")}{how} in the morning"
            : "";
        return Evening == 0 ? first
            : first.Length == 0 ? $"{CountText.Of(Evening, "capsule")}{how} in the evening"
            : $"{first} and {CountText.Of(Evening, "capsule")} in the evening";
    }

    private StrengthDay With(IntakeTime time, int count) =>
        time == IntakeTime.Once ? this with { Once = count }
        : time == IntakeTime.Morning ? this with { Morning = count }
        : this with { Evening = count };
}
