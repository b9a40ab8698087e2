using System.Collections.Immutable;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The facts that a host states in its request, in the form of <c>patient</c> in the JSON contract.</summary>
internal static class StatedFacts
{
    /// <summary>Reads stated facts; none when they are absent.</summary>
    public static PatientFacts Read(FhirNode stated, out ImmutableArray<Refusal> refusals)
    {
        refusals = [];
        if (!stated.IsPresent)
        {
            return PatientFacts.NoneKnown;
        }

        using var reading = new RequestReading(stated.Utf8, Catalogue.Formulary, Guidebook.Standard, firstLine: 1);
        PatientFacts facts = PatientReader.ReadWithWeights(new JsonField(reading, 0));
        refusals = [.. reading.Refusals];
        return facts;
    }

    /// <summary>
    /// Stated facts with those of a record. What is stated goes before what the record says, but for a pregnancy, which counts from either.
    /// </summary>
    public static PatientFacts With(PatientFacts stated, FhirPatient record)
    {
        if (ReferenceEquals(stated, PatientFacts.NoneKnown))
        {
            return record.Facts;
        }

        PatientFacts both = stated.Weighings.IsEmpty && stated.UnreadableWeight is null ? WithWeights(stated, record) : stated;
        both = stated.BirthDate is null && record.Facts.BirthDate is { } born ? both.WithBirthDate(born) : both;
        foreach (PatientFlag flag in PatientFlag.All)
        {
            YesNoUnknown recorded = record.Facts.AnswerTo(flag);
            bool isPregnancy = flag == PatientFlag.Pregnant && recorded == YesNoUnknown.Yes;
            both = isPregnancy || stated.AnswerTo(flag) == YesNoUnknown.Unknown ? both.With(flag, recorded) : both;
        }

        return both;
    }

    private static PatientFacts WithWeights(PatientFacts stated, FhirPatient record)
    {
        PatientFacts weighed = record.Weights is { } weights ? stated.WithWeights(weights)
            : record.Facts.Weight is { } weight ? stated.WithWeight(weight)
            : stated;
        return record.Facts.UnreadableWeight is { } written ? weighed.WithWeightAsWritten(written) : weighed;
    }
}
