using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Isotretinoin.Dosing.Fhir;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// From the bytes of an order-sign request, as HL7's sandbox sends it, to the bytes of its card with three suggestions; beside it, only the parsing of the
/// same bytes by System.Text.Json.
/// </summary>
public class CardBytesToBytes
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    private readonly byte[] request =
        """
        {
         "hookInstance": "b2285021-d77c-4368-b5b5-3a2a0453c108",
         "hook": "order-sign",
         "fhirServer": "http://127.0.0.1:5101/fhir",
         "context": {
          "patientId": "p1",
          "userId": "Practitioner/COREPRACTITIONER1",
          "draftOrders": {
           "resourceType": "Bundle",
           "entry": [
            {
             "resource": {
              "resourceType": "MedicationRequest",
              "id": "request-123",
              "status": "draft",
              "subject": {
               "reference": "Patient/p1"
              },
              "authoredOn": "2026-11-27",
              "dosageInstruction": [
               {
                "timing": {
                 "repeat": {
                  "frequency": 1,
                  "period": 1,
                  "periodUnit": "d"
                 }
                },
                "doseAndRate": [
                 {
                  "doseQuantity": {
                   "value": 3,
                   "system": "http://unitsofmeasure.org",
                   "code": "{pill}"
                  }
                 }
                ]
               }
              ],
              "dispenseRequest": {
               "expectedSupplyDuration": {
                "value": 30,
                "unit": "days",
                "system": "http://unitsofmeasure.org",
                "code": "d"
               }
              },
              "intent": "order",
              "category": {
               "coding": [
                {
                 "system": "http://terminology.hl7.org/CodeSystem/medicationrequest-category",
                 "code": "community"
                }
               ]
              },
              "medicationCodeableConcept": {
               "text": "Isotretinoin 40 MG Oral Capsule",
               "coding": [
                {
                 "display": "Isotretinoin 40 MG Oral Capsule",
                 "system": "http://www.nlm.nih.gov/research/umls/rxnorm",
                 "code": "197845"
                }
               ]
              }
             }
            }
           ]
          }
         },
         "prefetch": {
          "weights": {
           "resourceType": "Bundle",
           "type": "searchset",
           "total": 1,
           "entry": [
            {
             "resource": {
              "resourceType": "Observation",
              "id": "w1",
              "status": "final",
              "code": {
               "coding": [
                {
                 "system": "http://loinc.org",
                 "code": "29463-7"
                }
               ]
              },
              "subject": {
               "reference": "Patient/p1"
              },
              "effectiveDateTime": "2026-11-20T08:00:00-05:00",
              "valueQuantity": {
               "value": 64.3,
               "unit": "kg",
               "system": "http://unitsofmeasure.org",
               "code": "kg"
              }
             }
            }
           ]
          },
          "patient": {
           "resourceType": "Patient",
           "id": "p1",
           "name": [
            {
             "use": "official",
             "family": "Test",
             "given": [
              "Ann"
             ]
            }
           ],
           "gender": "female",
           "birthDate": "2005-03-01"
          }
         }
        }
        """u8.ToArray();

    private readonly CdsHooks hooks = CdsHooks.Of(CdsSite
        .Of(DrugCodes.RxNorm(Formulation.Conventional), new Uri("https://dosing.example.org"), Guidelines.UnitedStatesLabel)
        .Offering(Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, CumulativeTarget.Between(120m, 150m, Formulation.Conventional)));

    private readonly ArrayBufferWriter<byte> output = new(64 * 1_024);

    [GlobalSetup]
    public void TheCardIsThere()
    {
        _ = Card();
        JsonElement card = JsonDocument.Parse(output.WrittenMemory.ToArray()).RootElement.GetProperty("cards")[0];
        if (card.GetProperty("suggestions").GetArrayLength() != 3)
        {
            throw new InvalidOperationException("The card has not the suggestions that are expected.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Parsing()
    {
        using var document = JsonDocument.Parse(request);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public int Card()
    {
        output.ResetWrittenCount();
        return hooks.Answer("isotretinoin-order-sign", request, Today, output);
    }
}
