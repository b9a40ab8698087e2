namespace Isotretinoin.Dosing.Json;

/// <summary><c>patient</c>: what is known of the patient. What is left out stays unknown, and is never taken for no.</summary>
internal sealed class RequestedPatient
{
    private static readonly PropertyNames Names = new("weights", "weightAsWritten", "birthDate", "flags", "severity", "lesions", "previousCourse");

    private PatientFacts facts = PatientFacts.NoneKnown;
    private WeightHistory? weights;
    private string? weightAsWritten;

    private RequestedPatient()
    {
    }

    /// <summary>A patient of whom nothing is known.</summary>
    public static RequestedPatient Unknown { get; } = new();

    /// <summary>The lesions as they were counted; null when they were not.</summary>
    public LesionCounts? Lesions { get; private set; }

    public static RequestedPatient Read(ref RequestReader reader)
    {
        var patient = new RequestedPatient();
        AcneSeverity? severity = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "weights":
                    patient.weights = RequestedWeights.Read(ref reader);
                    break;
                case "weightAsWritten":
                    patient.weightAsWritten = reader.Text();
                    break;
                case "birthDate":
                    patient.facts = patient.facts.WithBirthDate(reader.Date());
                    break;
                case "flags":
                    patient.facts = RequestedFlags.Read(ref reader, patient.facts);
                    break;
                case "severity":
                    severity = reader.Choice(AcneSeverity.All, s => s.Id, ErrorCode.SeverityUnknown);
                    break;
                case "lesions":
                    patient.Lesions = RequestedLesions.Read(ref reader);
                    break;
                case "previousCourse":
                    patient.facts = RequestedPreviousCourse.Read(ref reader, patient.facts);
                    break;
            }
        }

        // The clinician's judgement stands before what counts suggest.
        patient.facts = (severity ?? patient.Lesions?.SuggestedSeverity) is { } known ? patient.facts.With(known) : patient.facts;
        return patient;
    }

    /// <summary>
    /// What is known on a date, or now when there is none: the weight is the one in force, after the one before it. A weight as it was written is newer
    /// than all that have a date.
    /// </summary>
    public PatientFacts FactsOn(DateOnly? date) => (weights, weightAsWritten) switch
    {
        (null, null) => facts,
        ({ } dated, null) => facts.WithWeight(dated, date),
        (null, { } written) => facts.WithWeightAsWritten(written),
        ({ } dated, { } written) => facts.WithEarlierWeight(dated.InForceOn(date ?? DateOnly.MaxValue)).WithWeightAsWritten(written),
    };
}
