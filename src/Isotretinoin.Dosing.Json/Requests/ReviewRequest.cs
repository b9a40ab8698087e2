namespace Isotretinoin.Dosing.Json;

/// <summary><c>review</c>: an order that somebody wrote, for a patient of whom something is known.</summary>
internal static class ReviewRequest
{
    private static readonly PropertyNames Names = new("op", "id", "order", "patient", "asOf", "guidelines", "explain");

    public static IResult Read(ref RequestReader reader, Formulary formulary)
    {
        Order? order = null;
        RequestedPatient patient = RequestedPatient.Unknown;
        DateOnly? asOf = null;
        RequestedReply reply = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "order":
                    order = RequestedOrder.Read(ref reader);
                    break;
                case "patient":
                    patient = RequestedPatient.Read(ref reader);
                    break;
                case "asOf":
                    asOf = reader.Date();
                    break;
                default:
                    reply.Read(name, ref reader);
                    break;
            }
        }

        Order written = order ?? throw reader.Missing(properties, "order");
        reply.MustStateGuidelines(reader, properties);
        written = asOf is { } date ? written.WithDate(date) : written;
        PatientFacts facts = patient.FactsOn(asOf);
        Derivation? derivation = !reply.IsExplained ? null : facts.Weight is { } weight ? Derivation.Of(written, weight) : Derivation.Of(written);
        return new OrderResult(written, facts, patient.Lesions, Review.Of(written, facts, reply.Guidelines.AsSpan()), derivation);
    }
}
