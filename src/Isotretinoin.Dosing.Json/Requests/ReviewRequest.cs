using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>review</c>: an order that somebody wrote, for a patient of whom something is known.</summary>
internal static class ReviewRequest
{
    private static readonly PropertyNames Names = new("op", "id", "order", "patient", "asOf", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        Prescription? order = null;
        RequestedPatient patient = RequestedPatient.Unknown;
        DateOnly? asOf = null;
        ImmutableArray<Guideline>? guidelines = null;
        bool explain = false;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "id":
                    reader.ReadId();
                    break;
                case "order":
                    order = RequestedOrder.Read(ref reader);
                    break;
                case "patient":
                    patient = RequestedPatient.Read(ref reader);
                    break;
                case "asOf":
                    asOf = reader.Date();
                    break;
                case "guidelines":
                    guidelines = RequestedGuidelines.Read(ref reader);
                    break;
                case "explain":
                    explain = reader.Flag();
                    break;
            }
        }

        Prescription written = order ?? throw reader.Missing(properties, "order");
        ImmutableArray<Guideline> reviewed = guidelines ?? throw reader.Missing(properties, "guidelines");
        written = asOf is { } date ? written.Written(date) : written;
        PatientFacts facts = patient.FactsOn(asOf);
        Derivation? derivation = !explain ? null : facts.Weight is { } weight ? written.DerivationFor(weight) : written.Derivation;
        return new OrderResult(written, facts, patient.Lesions, Review.Of(written, facts, reviewed.AsSpan()), derivation);
    }
}
