namespace Isotretinoin.Dosing.Json;

/// <summary><c>audit</c>: the courses of many patients' ledgers, and which stated criteria each meets.</summary>
internal static class AuditJson
{
    private const int MostPatients = 10_000;

    private static readonly PropertyNames PatientNames = new("patient", "periods", "dispensings", "weights");
    private static readonly PropertyNames DispensingNames = new("date", "capsules", "formulation", "days");

    public static PropertyNames Names { get; } =
        new("op", "id", "patients", "asOf", "gapDays", "formulation", "weightPolicy", "criteria");

    public static IDosingRequest? Read(JsonMembers request)
    {
        AuditPatient[]? patients = request.Required("patients", Patients);
        DateOnly? asOf = request.Required("asOf", date => date.Date());
        int? gap = request.Required("gapDays", number => number.Whole(AuditRequest.AcceptedGap));
        Formulation? formulation = Values.RequiredFormulation(request);
        WeightPolicy? policy = request.Required(
            "weightPolicy", text => text.Choice(WeightPolicy.All, known => known.Id, RefusalCode.WeightPolicyUnknown));
        AuditCriterion[]? criteria = request.Required("criteria", list => list.List(Criterion));
        return patients is not null && asOf is { } day && gap is { } days && formulation is not null && policy is not null
            && criteria is not null
            ? AuditRequest.Of(patients, day, days, formulation, policy, criteria)
            : null;
    }

    private static AuditCriterion? Criterion(JsonField field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (AuditCriterion.TryParse(text, out AuditCriterion? criterion))
        {
            return criterion;
        }

        field.Refuse(RefusalCode.AuditCriterionUnknown, field.NotAccepted(AuditCriterion.AcceptedText));
        return null;
    }

    private static AuditPatient[]? Patients(JsonField field)
    {
        if (field.IsList && field.Parts.Count() is 0 or > MostPatients)
        {
            field.Refuse(RefusalCode.AuditPatients, FormattableString.Invariant($"Accepted: 1 to {MostPatients:#,0} patients."));
            return null;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        return field.List(item => Patient(item, ids));
    }

    private static AuditPatient? Patient(JsonField field, HashSet<string> ids)
    {
        if (field.Object(PatientNames) is not { } members)
        {
            return null;
        }

        AuditPatient? patient = members.Required("patient", text => text.Text()) is { } id ? Named(members, id, ids) : null;
        DosePeriod[]? periods = members.Read("periods", list => list.List(HistoryReader.Period));
        AuditDispensing[]? dispensings = members.Read("dispensings", list => list.List(Dispensing));
        Weighing[]? weights = members.Has("weights") ? members.Read("weights", WeightReader.List) : [];
        if (members.Has("periods") == members.Has("dispensings"))
        {
            field.Refuse(RefusalCode.AuditPatients, "A patient has periods or dispensings, and not both.");
            return null;
        }

        return patient is null || weights is null ? null
            : periods is not null ? AuditPatient.Taking(patient.Id, periods).Weighed(weights)
            : dispensings is not null ? AuditPatient.Dispensed(patient.Id, dispensings).Weighed(weights)
            : null;
    }

    /// <summary>A patient with an identifier of its own.</summary>
    private static AuditPatient? Named(JsonMembers members, string id, HashSet<string> ids)
    {
        try
        {
            var patient = AuditPatient.Taking(id);
            if (ids.Add(id))
            {
                return patient;
            }

            members.Reading.Add(Refusal.Of(
                RefusalCode.AuditPatients, "patient", "An earlier patient has the same identifier. Accepted: one of its own for each."));
            return null;
        }
        catch (RefusalException refused) when (members.Reading.Takes(refused))
        {
            return null;
        }
    }

    private static AuditDispensing? Dispensing(JsonField field)
    {
        if (field.Object(DispensingNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        CapsuleCount[]? capsules = members.Required("capsules", list => Values.Capsules(list, TotalDose.Accepted));
        Formulation? formulation = Values.RequiredFormulation(members);
        int? days = members.Required("days", number => number.Whole(Supply.AcceptedDays));
        if (capsules is [])
        {
            field.Refuse(RefusalCode.DoseNotStated, "A dispensing needs at least one capsule.");
            return null;
        }

        try
        {
            return date is { } dispensed && capsules is not null && formulation is not null && days is { } length
                ? AuditDispensing.On(dispensed, length, formulation, capsules)
                : null;
        }
        catch (OutOfRangeException refused) when (field.Reading.Takes(refused))
        {
            return null;
        }
    }
}
