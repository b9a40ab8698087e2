using Isotretinoin.Dosing.Cli;

await using Stream input = Console.OpenStandardInput();
await using Stream output = Console.OpenStandardOutput();
return await new Application(Terminal.OfThisProcess(input, output)).RunAsync(args);
