using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class WrongCohortFacts
{
    private const string Flags = "--product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --month 30 --guideline none";

    [Theory]
    [InlineData("", "", "standard input line 1: No column has weight and kg or lb in its name. Accepted: a header such as weight_kg;")]
    [InlineData("64.3\n", "", "standard input line 1: No column has weight and kg or lb in its name.")]
    [InlineData("weight,x\n64.3,1\n", "", "standard input line 1: No column has weight and kg or lb in its name. Accepted: a header such as weight_kg; or --column with one of weight, x.")]
    [InlineData("weight_kg,weight_lb\n64.3,141\n", "", "standard input line 1: Several columns have weights. Accepted: --column with one of weight_kg, weight_lb.")]
    [InlineData("weight_kg,weight_kg\n64.3,64\n", "", "standard input line 1: Several columns have weights. Accepted: --column with one of weight_kg, weight_kg.")]
    [InlineData("weight,x\n64.3,1\n", "--column Mass", "--column Mass: standard input has no such column. Accepted: weight, x.")]
    [InlineData("w,W\n64.3,1\n", "--column ẁ --unit kg", "--column ẁ: standard input has no such column. Accepted: w, W.")]
    [InlineData("w,w\n64.3,1\n", "--column w --unit kg", "--column w: standard input has several such columns.")]
    [InlineData("weight\n64.3\n", "--column weight", "--unit is missing. Accepted: kg, lb, since column 'weight' has no unit in its name; or --unit-column.")]
    [InlineData("weight\n64.3\n", "--column weight --unit st", "--unit st: Cannot be read. Accepted: kg, lb.")]
    [InlineData("weight_kg\n64.3\n", "--unit lb", "--unit lb: Column 'weight_kg' is in kg.")]
    [InlineData("Weight (lbs)\n64.3\n", "--column \"Weight (lbs)\" --unit kg", "--unit kg: Column 'Weight (lbs)' is in lb.")]
    [InlineData("WEIGHT KG\n64.3\n", "--column \"weight kg\" --unit lb", "--unit lb: Column 'WEIGHT KG' is in kg.")]
    [InlineData("weight_kilograms\n64.3\n", "--unit pounds", "--unit pounds: Column 'weight_kilograms' is in kg.")]
    [InlineData("weight_stone\n11.4\n", "--column weight_stone --unit kg", "standard input line 1: Column 'weight_stone' is in stone. Accepted: weights in kg, lb.")]
    [InlineData("weight [g]\n64300\n", "--column \"weight [g]\" --unit kg", "standard input line 1: Column 'weight [g]' is in g. Accepted: weights in kg, lb.")]
    [InlineData("weight_kg,unit\n64.3,lb\n", "--unit-column unit", "--unit-column unit: Column 'weight_kg' is in kg.")]
    [InlineData("w,u\n64.3,kg\n", "--column w --unit kg --unit-column u", "--unit-column u: Conflicts with --unit. Accepted: one of them.")]
    [InlineData("weight_kg,patient,sx\n64.3,1,f\n", "", "standard input line 1: Not read: patient, sx. Accepted: the columns that 'isotretinoin cohort --help' lists; or --ignore-columns patient,sx.")]
    [InlineData("weight_kg,pregnnt\n64.3,yes\n", "", "standard input line 1: Not read: pregnnt.")]
    [InlineData("weight_kg,\"last, first\"\n64.3,x\n", "", "standard input line 1: Not read: last, first. Accepted: the columns that 'isotretinoin cohort --help' lists; or --ignore-columns \"last, first\".")]
    [InlineData("weight_kg,note\n64.3,x\n", "--ignore-columns note,nte", "--ignore-columns note,nte: standard input has no column 'nte'.")]
    [InlineData("weight_kg,\"no\"te\n64.3,x\n", "", "standard input line 1, column 2: A quote is out of place.")]
    [InlineData("weight_kg,\"note\n64.3,x\n", "", "standard input line 1, column 2: A quote is opened and never closed.")]
    [InlineData("weight_kg\n64.3\n\"70\n", "", "standard input line 3, weight_kg: A quote is opened and never closed.")]
    [InlineData("w,u\n64.3,kg\n", "--column w --unit-column unit", "--unit-column unit: standard input has no such column. Accepted: w, u.")]
    public async Task A_file_whose_weights_cannot_be_found_is_refused_whole(string csv, string flags, string says)
    {
        Said said = await RunAsync(csv, $"{Flags} {flags}");

        Assert.StartsWith(says, Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Theory]
    [InlineData(",a,kg", ", w: Read ''. Accepted: a number in kg such as 64.3, ")]
    [InlineData("64.3 kg,a,kg", ", w: Read '64.3 kg'. Accepted: a number in kg")]
    [InlineData("11 st 4,a,lb", ", w: Read '11 st 4'. Accepted: a number in lb")]
    [InlineData("-64.3,a,kg", ", w: Read '-64.3'.")]
    [InlineData("\"64,3\",a,kg", ", w: Read '64,3'. Accepted: a number in kg such as 64.3, more than 0, up to 500 kg, after rounding to the gram. A decimal comma is read with --decimal-comma.")]
    [InlineData("6.43e1,a,kg", ", w: Read '6.43e1'.")]
    [InlineData("٦٤,a,kg", ", w: Read '٦٤'.")]
    [InlineData("0,a,kg", ", w: Read '0'.")]
    [InlineData("0.0004,a,kg", ", w: Read '0.0004'.")]
    [InlineData("501,a,kg", ", w: Read '501'. Accepted: a number in kg such as 64.3, more than 0, up to 500 kg")]
    [InlineData("1103,a,lb", ", w: Read '1103'. Accepted: a number in lb such as 64.3, more than 0, up to 500 kg (1,102.31 lb), after rounding to the gram.")]
    [InlineData("64.30000000000000000000000000000000000000000001,a,kg", ", w: Read '64.3")]
    [InlineData("64.3,a,", ", u: Read ''. Accepted: kg, lb.")]
    [InlineData("64.3,a,stone", ", u: Read 'stone'. Accepted: kg, lb.")]
    [InlineData("64.3,a,mg", ", u: Read 'mg'. Accepted: kg, lb.")]
    [InlineData("64.3,a", ": Read 2 fields. Accepted: 3, as many as the header has.")]
    [InlineData("64.3", ": Read 1 field. Accepted: 3,")]
    [InlineData("64.3,a,kg,b", ": Read 4 fields. Accepted: 3,")]
    [InlineData("\"6\"4.3,a,kg", ", w: A quote is out of place.")]
    [InlineData("64.3,\"a\"b,kg", ", x: A quote is out of place.")]
    [InlineData("30,a,kg", ", --dose 0.5x28d: 30 kg: Step 1: no capsules for 15 mg/day of us-conventional taken twice: none below and 20 mg above.")]
    public async Task A_refused_row_is_named_with_its_line_and_left_out_of_every_total(string row, string says)
    {
        Said said = await RunAsync($"w,x,u\n70,a,kg\n\n{row}\n64.3,b,kg\n", $"{Flags} --column w --unit-column u --ignore-columns x");

        Assert.StartsWith($"standard input line 4{says}", Assert.Single(said.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(3, said.Status);
        Assert.Contains("3 rows of standard input,", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 planned, 1 refused: 1 ", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dose 0.5x28d --dose 10 --target 120", "120", ", --dose 10: 120 kg: 10 mg/kg/day conventional for 120 kg is 1200 mg/day. Accepted: 0 to 1,000 mg/day", "dose.out-of-range")]
    [InlineData("--dose 0.3 --target 1000", "120", ", --dose 0.3: 120 kg: The course would last", "course.too-long")]
    public async Task A_patient_for_whom_there_is_no_course_is_named_with_the_reason(string doses, string kilograms, string says, string reason)
    {
        Said said = await RunAsync($"weight_kg\n{kilograms}\n", $"--product us-conventional {doses} --rounding down --division twice --month 30 --guideline none");

        Assert.StartsWith($"standard input line 2{says}", said.Error, StringComparison.Ordinal);
        Assert.Contains($"\n0 planned, 1 refused: 1 {reason}.\n", said.Output, StringComparison.Ordinal);
        Assert.Equal(3, said.Status);
    }

    [Fact]
    public async Task Each_intent_names_the_rows_that_it_refuses()
    {
        Said said = await RunAsync("weight_kg\n30\n64.3\n", $"{Flags} --instead 0.75");

        Assert.Equal(
            ["standard input line 2, --dose 0.5x28d: 30 kg: Step 1: no capsules for 15 mg/day of us-conventional taken twice: none below and 20 mg above."],
            said.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(3, said.Status);
        Assert.Contains("\n1 planned, 1 refused: 1 dose.no-capsules.\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 planned, 0 refused.\n", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--month 30", "--month is missing. Accepted: 1 to 365 days, such as 30.")]
    [InlineData("--target 120-150", "--target is missing. Accepted: mg/kg")]
    [InlineData("--rounding down", "--rounding is missing. Accepted: down, up, nearest")]
    [InlineData("--guideline none", "--guideline is missing.")]
    public async Task A_missing_flag_is_asked_for(string flag, string says)
    {
        Said said = await RunAsync("weight_kg\n64.3\n", Flags.Replace(flag, "", StringComparison.Ordinal));

        Assert.StartsWith(says, said.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    [Theory]
    [InlineData("--month 0", "--month 0: Read 0. Accepted: a whole number")]
    [InlineData("--instead 0.75 --instead 1", "--instead 1: Only one step may be")]
    [InlineData("nowhere.csv", "file nowhere.csv: Cannot be read. Accepted: a file that can be read")]
    public async Task An_unusable_input_is_named(string flag, string says)
    {
        Said said = await RunAsync("weight_kg\n64.3\n", $"{Flags.Replace(" --month 30", flag.StartsWith("--month", StringComparison.Ordinal) ? "" : " --month 30", StringComparison.Ordinal)} {flag}");

        Assert.StartsWith(says, said.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (said.Status, said.Output));
    }

    private static Task<Said> RunAsync(string csv, string flags) =>
        Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Tool.Words($"isotretinoin cohort {flags}"));
}
