using System.Buffers;
using Isotretinoin.Dosing;
using Isotretinoin.Dosing.Fhir;

// What the site decides. Nothing clinical has a default: without an offer nothing is suggested.
CdsSite site = CdsSite
    .Of(
        DrugCodes.RxNorm(unbranded: Formulation.Conventional),
        new Uri("https://dosing.example.org"),
        Guidelines.UnitedStatesLabel,
        Guidelines.Ipledge)
    .Offering(
        Catalogue.UsConventional,
        Frequency.TwiceDaily,
        DoseBand.Standard,
        CumulativeTarget.Between(120m, 150m, Formulation.Conventional));
var hooks = CdsHooks.Of(site);

// The body of POST /cds-services/isotretinoin-order-sign, from standard input.
using Stream sent = Console.OpenStandardInput();
using var request = new MemoryStream();
sent.CopyTo(request);

// The clock is the host's: the day in the time zone of the site.
var today = new DateOnly(2026, 11, 27);
var response = new ArrayBufferWriter<byte>();
int status = hooks.Answer("isotretinoin-order-sign", request.ToArray(), today, response);

Console.WriteLine(status);
using Stream answer = Console.OpenStandardOutput();
answer.Write(response.WrittenSpan);
