using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Notes and hand-outs at the terminal: alone, ready to paste or to print.</summary>
public sealed class PaperCommandFacts
{
    private const string Plan = "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --start 2026-01-05 --supply 30 --guideline ipledge";
    private const string Sheet = "--handout text --clinician \"Dr A. Example\"";

    public static TheoryData<string> Noted =>
    [
        Plan,
        $"{Plan.Replace(" plan ", " calendar ", StringComparison.Ordinal)} --protocol ipledge",
        "isotretinoin progress docs/history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --next \"40mg conventional\" --guideline us-label",
        "isotretinoin progress docs/history.json",
        "isotretinoin review --morning 1x20 --evening 1x10 --product us-conventional --weight \"64.3 kg\" --guideline us-label",
        "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left 8x20 --next 40mg --weight \"60 kg\" --product us-conventional --division twice --supply-days 30 --guideline us-label",
    ];

    [Theory]
    [MemberData(nameof(Noted))]
    public async Task A_note_is_printed_alone_and_is_that_of_the_result(string command)
    {
        string note = (await RunAsync($"{command} --note")).Answer;
        JsonNode result = JsonNode.Parse((await RunAsync($"{command} --note --json")).Answer)!;

        Assert.Equal($"{result["note"]}\n", note);
        Assert.StartsWith("Isotretinoin, ", note, StringComparison.Ordinal);
        Assert.Null(JsonNode.Parse((await RunAsync($"{command} --json")).Answer)!["note"]);
    }

    [Theory]
    [InlineData("plan", "")]
    [InlineData("calendar", "--protocol delphi-2022")]
    public async Task A_sheet_is_printed_alone_and_is_that_of_the_result(string command, string more)
    {
        string typed = $"{Plan.Replace(" plan ", $" {command} ", StringComparison.Ordinal)} {more}";
        string sheet = (await RunAsync($"{typed} {Sheet}")).Answer;
        JsonNode result = JsonNode.Parse((await RunAsync($"{typed} {Sheet} --json --note")).Answer)!;

        Assert.Equal($"{result["handout"]}\n", sheet);
        Assert.StartsWith("YOUR ISOTRETINOIN CAPSULES\n", sheet, StringComparison.Ordinal);
        Assert.NotNull(result["note"]);
        Assert.Equal(more.Length > 0, sheet.Contains("ALT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_and_a_sheet_are_not_printed_together()
    {
        Said said = await RunAsync($"{Plan} --note {Sheet}");

        Assert.Equal((2, ""), (said.Status, said.Output));
        Assert.Equal("--note: Is for the record, and --handout for the patient. Accepted: one of them, or --json.\n", said.Error);
    }

    [Theory]
    [InlineData("--note")]
    [InlineData(Sheet)]
    public async Task The_working_has_no_place_on_paper_and_is_refused_there(string paper)
    {
        Said said = await RunAsync($"{Plan} {paper} --explain");

        Assert.Equal((2, ""), (said.Status, said.Output));
        Assert.Equal("--explain: Has no place in a note or a sheet. Accepted: with the page, or with --json.\n", said.Error);
        Assert.Equal(0, (await RunAsync($"{Plan} {paper} --explain --json")).Status);
    }

    [Theory]
    [InlineData("--handout text", "--clinician is missing. Accepted: the name of the clinician who hands it over, 1 to 100 characters on one line.")]
    [InlineData("--clinician \"Dr A. Example\"", "--handout is missing. Accepted: text or markdown.")]
    [InlineData("--handout pdf --clinician \"Dr A. Example\"", "--handout pdf: Read 'pdf'. Accepted: text, markdown.")]
    [InlineData("--handout text --clinician \" \"", "--clinician \" \": Read ' '. Accepted: the name of the clinician who hands it over, 1 to 100 characters on one line.")]
    [InlineData("--handout text --clinician \"Dr A. Example\" --pregnant yes", "--handout text: The course has critical findings: contraindication.pregnancy. Accepted: a course without any.")]
    public async Task What_a_sheet_lacks_is_named_by_its_flag(string flags, string said) => Assert.Equal((2, $"{said}\n"), await ErrorAsync($"{Plan} {flags}"));

    [Theory]
    [InlineData(" --start 2026-01-05", "", "--start is missing. Accepted: a date such as 2026-01-05.")]
    [InlineData(" --supply 30", "", "--supply is missing. Accepted: 1 to 365 days, such as 30.")]
    [InlineData(
        "--guideline ipledge",
        "--guideline us-label",
        "--guideline us-label: Read us-label: a hand-out needs a guideline that speaks of pregnancy and of blood donation. Accepted: uk-smpc or ipledge, beside any others.")]
    public async Task What_a_plan_lacks_for_a_sheet_is_named_by_its_flag(string without, string with, string said) =>
        Assert.Equal((2, $"{said}\n"), await ErrorAsync($"{Plan.Replace(without, with, StringComparison.Ordinal)} {Sheet}"));

    [Fact]
    public async Task A_count_alone_has_no_note()
    {
        (int status, string error) = await ErrorAsync("isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left 8x20 --note");

        Assert.Equal(2, status);
        Assert.Contains("--next", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_notes_and_hand_outs_shows_what_is_printed()
    {
        FencedBlock[] shown = [.. FencedBlock.Of("text").Where(block => block.Page == "docs/notes-and-handouts.md")];

        Assert.Equal(2, shown.Length);
        foreach (FencedBlock block in shown)
        {
            Said said = await Tool.RunAsync(Tool.Words(block.Lines[0][2..]));
            Assert.Equal(string.Join('\n', block.Lines.Skip(1)), said.Answer.TrimEnd('\n').Replace(LibraryVersion.Text, "1.0.0", StringComparison.Ordinal));
        }
    }

    private static Task<Said> RunAsync(string typed) =>
        Tool.RunAsync([.. Tool.Words(typed).Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

    private static async Task<(int Status, string Error)> ErrorAsync(string typed)
    {
        Said said = await RunAsync(typed);
        return (said.Status, said.Error);
    }
}
