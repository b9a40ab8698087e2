namespace Isotretinoin.Dosing.Json;

/// <summary><c>cohort</c>: one intent for many patients, each with a weight and optional facts.</summary>
internal static class CohortReader
{
    private const int MostPatients = 10_000;

    private static readonly PropertyNames PatientNames = new("weight", "patient");

    public static PropertyNames Names { get; } = new(
        "op", "id", "patients", "product", "division", "rounding", "steps", "instead", "target", "monthDays", "supplyDays", "guidelines",
        "asOf");

    public static IDosingRequest? Read(JsonMembers request)
    {
        CohortPatient[]? patients = request.Required("patients", Patients);
        Product? product = request.Required("product", ProductReader.Read);
        StatedTitration? steps = TitrationReader.Read(request, "steps", product, isDated: false);
        StatedTitration? instead = request.Has("instead") ? TitrationReader.Read(request, "instead", product, isDated: false) : null;
        CumulativeTarget? target = request.Read("target", product, EndsReader.TargetBeside);
        int? days = request.Required("monthDays", number => number.Whole(Supply.AcceptedDays));
        int? supplyDays = request.Read("supplyDays", number => number.Whole(Supply.AcceptedDays));
        Reviewing reviewing = ReviewingReader.ReadAsOf(request);
        bool isWhole = (instead?.Whole is not null || !request.Has("instead")) && (target is not null || !request.Has("target"));
        if (patients is null || product is null || steps?.Whole is not { } titration || days is not { } length || !isWhole)
        {
            return null;
        }

        var cohort = CohortRequest.For(patients, product, titration, length, reviewing);
        cohort = target is null ? cohort : cohort.To(target);
        cohort = supplyDays is { } supplied ? cohort.InSuppliesOf(supplied) : cohort;
        return instead?.Whole is { } other ? cohort.ComparedWith(other) : cohort;
    }

    private static CohortPatient[]? Patients(JsonField field)
    {
        if (field.IsList && field.Parts.Count() is 0 or > MostPatients)
        {
            field.Refuse(RefusalCode.CohortTooMany, FormattableString.Invariant($"Accepted: 1 to {MostPatients:#,0} patients."));
            return null;
        }

        return field.List(Patient);
    }

    private static CohortPatient? Patient(JsonField field)
    {
        if (field.Object(PatientNames) is not { } members)
        {
            return null;
        }

        StatedWeight? weight = members.Required("weight", WeightReader.Read);
        PatientFacts facts = members.Read("patient", PatientReader.Read) ?? PatientFacts.NoneKnown;
        if (weight is not { } weighed)
        {
            return null;
        }

        return CohortPatient.Of(weighed.Weight, weighed.Date is { } date ? facts.WithWeight(weighed.Weight, date) : facts);
    }
}
