using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>cohort</c>: one intent for many patients, each with a weight and optional facts.</summary>
internal static class CohortJson
{
    private const int MostPatients = 10_000;

    private static readonly PropertyNames PatientNames = new("weight", "patient");

    public static PropertyNames Names { get; } = new(
        "op", "id", "patients", "product", "division", "rounding", "steps", "instead", "target", "monthDays", "supplyDays", "end",
        "packSize", "carryOver", "guidelines", "asOf");

    public static IDosingRequest? Read(JsonMembers request)
    {
        CohortPatient[]? patients = request.Required("patients", Patients);
        Product? product = request.Required("product", ProductReader.Read);
        StatedTitration? steps = TitrationReader.Read(request, "steps", product, isDated: false, mayBeOpen: true);
        StatedTitration? instead = request.Has("instead")
            ? TitrationReader.Read(request, "instead", product, isDated: false, mayBeOpen: true)
            : null;
        CumulativeTarget? target = request.Read("target", product, EndsReader.TargetBeside);
        int? days = request.Required("monthDays", number => number.Whole(Supply.AcceptedDays));
        int? supplyDays = request.Read("supplyDays", number => number.Whole(Supply.AcceptedDays));
        StatedEnd end = CourseEndReader.OfCohort(request, steps, instead);
        Reviewing reviewing = ReviewingReader.ReadAsOf(request);
        bool isWhole = end.IsWholeWith(supplyDays, start: null)
            && (instead?.Whole is not null || !request.Has("instead"))
            && (target is not null || !request.Has("target"));
        if (patients is null || product is null || steps?.Whole is not { } titration || days is not { } length || !isWhole)
        {
            return null;
        }

        var cohort = CohortRequest.For(patients, product, titration, length, reviewing);
        cohort = target is null ? cohort : cohort.To(target);
        cohort = supplyDays is { } supplied ? cohort.InSuppliesOf(supplied) : cohort;
        cohort = end.IsSupply ? cohort.InWholeSupplies() : cohort;
        cohort = end.Packs is { } packs ? cohort.InPacks(packs) : cohort;
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
        return weight is { } weighed
            ? CohortPatient.Of(weighed.Weight, weighed.Date is { } date ? facts.WithWeight(weighed.Weight, date) : facts)
            : null;
    }

    public static void WriteCohort(this JsonOutput json, CohortAnswer answer)
    {
        CohortRequest request = answer.Request;
        json.WriteString("product"u8, request.Product.Id);
        json.WriteString("formulation"u8, request.Product.Formulation.Id);
        json.WriteNumber("monthDays"u8, request.PeriodDays);
        json.WriteCount("supplyDays"u8, request.SupplyDays);
        if (request.IsInWholeSupplies)
        {
            json.WriteString("end"u8, CourseEnding.Supply.Id);
        }

        json.WritePacks(request.Packs);
        json.WriteDate("asOf"u8, request.Reviewing.Date);
        json.WriteNumber("patients"u8, answer.Patients);
        json.WriteResult(answer.Planned);
        if (answer.Instead is { } instead)
        {
            json.WriteStartObject("instead"u8);
            json.WriteResult(instead);
            json.WriteFindings(instead.Findings);
            json.WriteEndObject();
        }

        json.WriteStartArray("refusedPatients"u8);
        foreach (RefusedPatient refused in answer.Refused)
        {
            ReadOnlySpan<byte> doses = refused.Titration == request.Titration ? "steps"u8 : "instead"u8;
            Write(json, refused.Number, doses, refused.Refusal.Code.Id, refused.Refusal.Sentence);
        }

        json.WriteEndArray();
        json.WriteStartArray("implausiblePatients"u8);
        foreach (ImplausiblePatient implausible in answer.Implausible)
        {
            Write(json, implausible.Number, doses: [], implausible.Finding.Code, implausible.Finding.Sentence);
        }

        json.WriteEndArray();
        json.WriteFindings(answer.Planned.Findings);
        json.WriteFacts(
            "notConsidered"u8,
            [.. answer.Planned.NotConsidered.Concat(answer.Instead?.NotConsidered ?? []).DistinctBy(missing => missing.Id)]);
        json.WriteFacts("notRead"u8, [.. answer.Planned.NotRead.Concat(answer.Instead?.NotRead ?? []).DistinctBy(unread => unread.Id)]);
        json.WriteNeverLookedAt(isReviewed: true);
        json.WriteBasis(request.Reviewing.Guidelines);
    }

    /// <summary>Writes a patient and why; the doses are those that were refused.</summary>
    private static void Write(JsonOutput json, long number, ReadOnlySpan<byte> doses, string code, string why)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, number);
        if (!doses.IsEmpty)
        {
            json.WriteString("doses"u8, doses);
        }

        json.WriteString("code"u8, code);
        json.WriteString("message"u8, why);
        json.WriteEndObject();
    }
}
