namespace Isotretinoin.Dosing.Tests;

public sealed class ProgressDerivationFacts
{
    [Fact]
    public void Missed_and_partial_days_are_worked_one_by_one()
    {
        Progress progress = DoseHistory.Of(DosePeriod.Taking(DailyDose.FromMilligrams(40m, Formulation.Conventional), new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31)))
            .WithMissedDates(new DateOnly(2026, 2, 1))
            .WithPartialDays(PartialDay.On(new DateOnly(2026, 2, 2), DailyDose.FromMilligrams(20m, Formulation.Conventional)))
            .ProgressAt(
                new DateOnly(2026, 3, 31),
                WeightHistory.Of(Weighing.On(new DateOnly(2026, 1, 1), BodyWeight.FromKilograms(60m))),
                WeightPolicy.Starting,
                CumulativeTarget.Between(120m, 150m, Formulation.Conventional));

        Assert.Equal(
            """
            given stretch 1 first date = 2026-01-01
            given stretch 1 last date = 2026-03-31
            given stretch 1 dose = 40 mg/day conventional
            given stretch 1 days missed by date = 1 day
            given stretch 1 days taken in part = 1 day
            given taken on 2026-02-02 = 20 mg conventional
            given stretch 1 taken over = 60 kg
            given days before the history = 0 days
            given taken before the history = 0 mg conventional
            given taken per kg before the history = 0 mg/kg conventional
            given weight = 60 kg
            given target from = 120 mg/kg conventional
            given target to = 150 mg/kg conventional
            stretch 1 days = 2026-01-01 to 2026-03-31, both counted = 90 days
            stretch 1 dosing days = 2026-01-01 to 2026-03-31, both counted = 90 days
            stretch 1 days not missed by date = 90 days − 1 day = 89 days
            stretch 1 days as stated = 89 days − 1 day = 88 days
            stretch 1 taken as stated = 88 days × 40 mg/day = 3520 mg
            stretch 1 taken = 3520 mg + 20 mg = 3540 mg
            stretch 1 taken per kg = 3540 mg ÷ 60 kg = 59 mg/kg
            calendar days = 0 days + 90 days = 90 days
            days not missed by date = 0 days + 89 days = 89 days
            dosing days = days not missed by date = 89 days
            missed days = 0 days + 1 day = 1 day
            taken conventional = stretch 1 taken = 3540 mg
            cumulative = 0 mg + 3540 mg = 3540 mg
            cumulative per kg = 0 mg/kg + 59 mg/kg = 59 mg/kg
            target from in mg = 120 mg/kg × 60 kg = 7200 mg
            target to in mg = 150 mg/kg × 60 kg = 9000 mg
            remaining to from per kg = 120 mg/kg − 59 mg/kg, not below 0 = 61 mg/kg
            remaining to from = 61 mg/kg × 60 kg = 3660 mg
            remaining to to per kg = 150 mg/kg − 59 mg/kg, not below 0 = 91 mg/kg
            remaining to to = 91 mg/kg × 60 kg = 5460 mg
            """,
            Derivation.Of(progress).ToString());
    }
}
