using Isotretinoin.Dosing.Cli;

await using Stream? input = StandardStreams.Input();
await using OutputStream output = StandardStreams.Output();
await using OutputStream error = StandardStreams.Error();
await using StreamWriter text = StandardStreams.Text(output, Environment.GetEnvironmentVariable, isFlushed: false);
await using StreamWriter said = StandardStreams.Text(error, Environment.GetEnvironmentVariable, isFlushed: true);
return await new Application(Terminal.OfThisProcess(input, output, text, said)).RunAsync(args);
