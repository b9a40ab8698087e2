namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class WrongLedgerFacts
{
    private const string Sound = "p1,2026-01-01,2026-01-31,40,conventional\n";
    private const string Header = "patient,from,to,mg,formulation\n";

    [Theory]
    [InlineData("2026-02-30,2026-03-01,40,conventional", "standard input line 3, from: Read '2026-02-30'. Accepted: a date such as 2026-01-05.")]
    [InlineData("2026-02-01,,40,conventional", "standard input line 3, to is missing. Accepted: a date such as 2026-01-05.")]
    [InlineData("2026-02-01,2026-01-01,40,conventional", "standard input line 3: A period runs from 2026-02-01 to 2026-01-01. Accepted: a last date that is not before the first.")]
    [InlineData("2026-02-01,2026-02-28,\"40,5\",conventional", "standard input line 3, mg: Read '40,5'. Accepted: 0 to 1,000 mg/day, with at most 6 decimals; a decimal comma only with --decimal-comma.")]
    [InlineData("2026-02-01,2026-02-28,1001,conventional", "standard input line 3, mg: Read '1001'. Accepted: 0 to 1,000 mg/day, with at most 6 decimals.")]
    [InlineData("2026-02-01,2026-02-28,40 mg,conventional", "standard input line 3, mg: Read '40 mg'. Accepted: 0 to 1,000 mg/day, with at most 6 decimals.")]
    [InlineData("2026-02-01,2026-02-28,40,generic", "standard input line 3, formulation: Read 'generic'. Accepted: conventional, lidose, micronized.")]
    [InlineData("2026-02-01,2026-02-28,40", "standard input line 3: Read 4 fields. Accepted: 5, as many as the header has.")]
    [InlineData("2026-01-31,2026-02-28,40,conventional", "standard input line 3: Two periods overlap: 2026-01-01 to 2026-01-31: 40 mg/day conventional and 2026-01-31 to 2026-02-28: 40 mg/day conventional.")]
    public async Task A_patient_with_a_line_that_cannot_be_used_is_left_out_and_the_line_is_named(string line, string said)
    {
        using var files = new Audited();
        string ledger = $"{Header}{Sound}p1,{line}\np2{Sound[2..]}";

        Said told = await files.RunAsync(ledger, null, $"{Audited.Flags} --per-patient");

        Assert.Equal(3, told.Status);
        Assert.StartsWith(said, told.Error, StringComparison.Ordinal);
        Assert.Contains("1 patient audited, 1 left out", told.Error, StringComparison.Ordinal);
        Assert.Equal(2, told.OutputLines.Length);
        Assert.StartsWith("""{"patient":"p1","leftOut":["standard input line 3""", told.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"patient":"p2","courses":[{"number":1,""", told.OutputLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p1,2026-01-01,0", "weights.csv line 2, kg: Read '0'. Accepted: more than 0, up to 500 kg, after rounding to the gram.")]
    [InlineData("p1,2026-01-01,60\np1,2026-01-01,61", "weights.csv line 3: Two weights are dated 2026-01-01: 60 kg and 61 kg. Accepted: one weight for each date.")]
    public async Task Weights_that_cannot_be_used_leave_their_patient_out(string weights, string said)
    {
        using var files = new Audited();

        Said told = await files.RunAsync(Header + Sound, $"patient,date,kg\n{weights}", Audited.Flags);

        Assert.Equal(3, told.Status);
        Assert.Contains(said, told.Error, StringComparison.Ordinal);
        Assert.Contains("0 patients audited, 1 left out", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p2", "p1", "standard input line 3, patient: Read 'p1' after 'p2'. Accepted: lines sorted by patient, by the characters of the identifiers as 'LC_ALL=C sort' does; or --unsorted.")]
    [InlineData("2", "10", "standard input line 3, patient: Read '10' after '2'.")]
    public async Task A_ledger_that_is_not_sorted_is_refused_whole_and_unsorted_says_otherwise(string first, string second, string said)
    {
        using var files = new Audited();
        string ledger = $"{Header}{first}{Sound[2..]}{second}{Sound[2..]}{first},2026-02-01,2026-02-28,40,conventional\n";

        Said refused = await files.RunAsync(ledger, null, Audited.Flags);
        Said unsorted = await files.RunAsync(ledger, null, $"{Audited.Flags} --unsorted");

        Assert.Equal((2, ""), (refused.Status, refused.Output));
        Assert.StartsWith(said, refused.Error, StringComparison.Ordinal);
        Assert.Contains("\n2 patients audited, 0 left out. 2 courses.\n", unsorted.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patient,from,to\n", "standard input line 1: These are not the columns of a ledger.")]
    [InlineData("patient,from,to,mg,date\n", "standard input line 1: These are not the columns of a ledger.")]
    [InlineData("patient,date,days\n", "standard input line 1: These are not the columns of a ledger.")]
    [InlineData("patient,date,days,capsules,dose\n", "standard input line 1: Not read: dose.")]
    [InlineData("patient,date,days,code,quantity\n", "--formulary is missing.")]
    public async Task A_header_of_neither_kind_is_refused(string ledger, string said)
    {
        using var files = new Audited();

        _ = (await files.RunAsync(ledger, null, Audited.Flags)).Refusal(said);
    }

    [Theory]
    [InlineData("--columns person=id", "--columns person=id: Read 'person=id'. Accepted: NAME=COLUMN, each name once, of patient, from,")]
    [InlineData("--columns patient=id", "standard input line 1: There is no column 'id' for patient. Accepted: a name of the header.")]
    [InlineData("--days 0", "--days 0: Cannot be read. Accepted: 1 to 365 days, such as 30.")]
    [InlineData("--days 30", "--days 30: The ledger has periods. Accepted: beside a ledger of dispensings.")]
    [InlineData("--ignore-weight-columns note", "--ignore-weight-columns note: No weights are read. Accepted: beside a file of --weights.")]
    [InlineData("--weight-columns kg=value", "--weight-columns kg=value: No weights are read. Accepted: beside a file of --weights.")]
    [InlineData("--json --csv", "--csv: Conflicts with --json. Accepted: one of them.")]
    [InlineData("--criterion reached", "--criterion reached: Read 'reached'. Accepted: reached:MG/KG,")]
    public async Task A_flag_that_cannot_be_used_is_named(string flag, string said)
    {
        using var files = new Audited();

        Said told = await files.RunAsync(Header + Sound, null, $"{Audited.Flags} {flag}");

        Assert.Equal((2, ""), (told.Status, told.Output));
        Assert.Contains(said, told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_at_once()
    {
        Said told = await Tool.RunAsync(new MemoryStream(), "audit");

        Assert.Equal(2, told.Status);
        Assert.All(["--as-of", "--gap", "--formulation", "--policy", "--criterion", "--weights"], flag => Assert.Contains($"{flag} is missing.", told.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_without_a_patient_or_without_its_fields_is_named_and_a_patient_it_may_be_of_is_left_out()
    {
        using var files = new Audited();
        string ledger = $"{Header}{Sound},2026-01-01,2026-01-31,40,conventional\np2,2026-01-01\np2,2026-02-01,2026-02-28,40,conventional\n";

        Said told = await files.RunAsync(ledger, null, $"{Audited.Flags} --csv");

        Assert.Equal(3, told.Status);
        Assert.Contains("standard input line 3, patient is missing. Accepted: an identifier of the patient.\n", told.Error, StringComparison.Ordinal);
        Assert.Contains("standard input line 4: Read 2 fields. Accepted: 5, as many as the header has.\n", told.Error, StringComparison.Ordinal);
        Assert.Contains("1 patient audited, 1 left out; 2 lines could not be read. 1 course.", told.Error, StringComparison.Ordinal);
    }
}
