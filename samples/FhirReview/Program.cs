using Isotretinoin.Dosing;
using Isotretinoin.Dosing.Fhir;

// A Bundle from standard input: the orders, the patient, the weights.
using Stream sent = Console.OpenStandardInput();
using var received = new MemoryStream();
sent.CopyTo(received);
byte[] bundle = received.ToArray();
var today = new DateOnly(2026, 1, 5);

// What a generic code means here, conventional or Lidose, is the host's word. Other codes are the host's as well.
DrugCodes codes = DrugCodes.RxNorm(unbranded: Formulation.Conventional)
    .With(DrugCodes.Ndc, "10631-002", strengthInMilligrams: 8, Formulation.Micronized);

FhirPatient patient = FhirPatient.Read(bundle, "p1", today);
FhirOrders read = FhirOrders.Read(bundle, codes, "p1", today);
if ((read.Fault ?? patient.Fault) is { } fault)
{
    Console.WriteLine($"not read: {fault}");
    return;
}

Reviewing reviewing = Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Ipledge).For(patient.Facts);
foreach (FhirOrder order in read.Orders)
{
    if (order.Order is { } prescription)
    {
        Console.WriteLine($"reviewed: {prescription}");
        Console.WriteLine(string.Join('\n', ReviewRequest.For(prescription, reviewing).Answer().Review.Findings));
    }

    foreach (Remark remark in order.Remarks)
    {
        Console.WriteLine($"{remark.Weight}: {remark} ({remark.Path})");
    }
}
