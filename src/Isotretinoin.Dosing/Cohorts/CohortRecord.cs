namespace Isotretinoin.Dosing;

/// <summary>
/// What a course of a cohort is while it is worked out. It is filled in where it lies, among the places that the caller gave: copying a course to its
/// place would cost as much as planning it. Afterwards it is read as a <see cref="CohortCourse"/>, which cannot be changed.
/// </summary>
internal struct CohortRecord
{
    private CapsuleTally capsules;

    public Cohort? Cohort { readonly get; private set; }

    public BodyWeight Weight { readonly get; private set; }

    /// <summary>The place of the outcome.</summary>
    public int Outcome { readonly get; private set; }

    public int Step { readonly get; private set; }

    public int Days { readonly get; private set; }

    public int Milligrams { readonly get; private set; }

    /// <summary>The capsules of a strength, by its place among the falling ones.</summary>
    public readonly int CapsulesAt(int place) => capsules[place];

    public void Start(Cohort cohort, BodyWeight weight)
    {
        (Cohort, Weight) = (cohort, weight);
        (Days, Milligrams) = (0, 0);
        Refuse(CohortOutcome.Planned, step: 0);
    }

    public void Take(in DoseRow row, int days) => row.AddCapsules(days, capsules);

    public void Take(CapsuleChoice daily, int days) => daily.AddTo(capsules, days);

    public void Finish(long days, long milligrams) => (Days, Milligrams) = ((int)days, (int)milligrams);

    public void Refuse(CohortOutcome reason, int step)
    {
        (Outcome, Step) = (reason.Place, step);
        capsules = default;
    }
}
