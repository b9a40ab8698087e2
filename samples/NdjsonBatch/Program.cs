using Isotretinoin.Dosing.Json;

// Requests of the contract, one a line, from standard input; their answers, in the same order, to standard output. Both are UTF-8.
using var requests = new StreamReader(Console.OpenStandardInput());
using var answers = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
DosingContract contract = DosingContract.Standard;
while (requests.ReadLine() is { } request)
{
    if (!string.IsNullOrWhiteSpace(request))
    {
        answers.WriteLine(contract.Answer(request)); // an answer to every line, also to one that is no JSON
    }
}
