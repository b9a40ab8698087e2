using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Isotretinoin.Dosing.Benchmarks;
using Perfolizer.Horology;

// --smoke runs every benchmark once and times nothing; --results names the folder for the page of results; other words choose
// benchmarks by a part of their name. --copy-lines reads requests and writes their answers again, for the script run-lines.
if (args is ["--copy-lines", var requests, var answers])
{
    using Stream output = Console.OpenStandardOutput();
    LineCopy.Run(requests, answers, output);
    return 0;
}

bool isSmoke = args.Contains("--smoke");
int results = Array.IndexOf(args, "--results");
string? folder = results < 0 ? null : args[results + 1];
string[] names = [.. args.Where((word, place) => word != "--smoke" && (results < 0 || (place != results && place != results + 1)))];

// Many iterations too short to be interrupted in, in rounds that are minutes apart: what else the machine does comes in spells of seconds. In the first
// round the code is compiled to its last tier.
Job job = Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(2)).WithIterationCount(101);
Job[] rounds = isSmoke ? [Job.Dry] : [job.WithWarmupCount(500), .. Enumerable.Repeat(job.WithWarmupCount(100), 3)];
var log = new AccumulationLogger();

Type[] subjects =
[
    .. typeof(Bars).Assembly.GetExportedTypes()
        .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)))
        .Where(type => names.Length == 0 || names.Any(name => type.Name.Contains(name, StringComparison.OrdinalIgnoreCase))),
];
Summary[] summaries = [.. rounds.SelectMany(round => BenchmarkRunner.Run(subjects, ConfigOf(round)))];

BenchmarkReport[] reports = [.. summaries.SelectMany(s => s.Reports)];
string[] failed = [.. reports.Where(r => !r.Success).Select(r => $"{r.BenchmarkCase.Descriptor.Type.Name}.{r.BenchmarkCase.Descriptor.WorkloadMethod.Name}")];
bool allRan = reports.Length > 0 && failed.Length == 0 && !summaries.Any(s => s.HasCriticalValidationErrors);
Console.WriteLine($"{reports.Length / rounds.Length} benchmarks, {failed.Length} failed. {string.Join("; ", failed)}".TrimEnd());
if (!allRan)
{
    Console.Error.WriteLine(log.GetLog());
    return 1;
}

if (isSmoke)
{
    return 0;
}

ImmutableArray<Figure> figures = [.. Figure.Of(summaries)];
ImmutableArray<BarOutcome> outcomes = [.. Bars.All.SelectMany(bar => bar.Judge(figures))];
var today = DateOnly.FromDateTime(DateTime.Today);
string page = ResultsFile.Text(figures, outcomes, HostEnvironmentInfo.GetCurrent(), today);
Console.WriteLine(page);
if (folder is not null)
{
    File.WriteAllText(Path.Combine(folder, $"{today:yyyy-MM-dd}.md"), page);
}

BarOutcome[] shortOf = [.. outcomes.Where(o => !o.IsKept)];
Console.WriteLine(shortOf.Length == 0 ? "Every bar is kept." : "These bars fall short:");
foreach (BarOutcome outcome in shortOf)
{
    Console.WriteLine($"  {outcome.Subject}: {outcome.Measured}, wanted {outcome.Wanted}");
}

return 0;

IConfig ConfigOf(Job round) => ManualConfig.CreateEmpty()
    .AddJob(round.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
    .AddLogger(log);
