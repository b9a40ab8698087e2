using System.Globalization;
using System.Reflection;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The page of ranges and failures is true, row by row.</summary>
public sealed class DocumentedRangesFacts
{
    private static readonly Assembly Library = typeof(Course).Assembly;

    private static readonly IReadOnlyList<string[]> Quantities = DocumentedRanges.Table("Quantities");

    [Fact]
    public void Every_quantity_has_a_row_with_the_range_that_it_states()
    {
        IEnumerable<string> stated =
            from type in Library.GetExportedTypes()
            let accepted = type.GetProperty("Accepted", BindingFlags.Static | BindingFlags.Public)?.GetValue(null)
            where accepted is AcceptedRange { Decimals: > 0 }
            select $"`{type.Name}`: {accepted}";

        Assert.Equal(stated.Order(StringComparer.Ordinal), Quantities.Select(row => $"{row[0]}: {row[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dose_is_accepted_up_to_its_bound_and_refused_beyond_it_or_finer_as_its_row_says()
    {
        Assert.Equal(QuantityInput.Doses.Keys.Append("BodyWeight").Order(), Quantities.Select(Name).Order());
        foreach (string[] row in Quantities.Where(row => Name(row) != "BodyWeight"))
        {
            QuantityInput input = QuantityInput.Doses[Name(row)];

            input.State(input.Greatest);
            input.State(input.Resolution);
            IsAnswered(input.Ask(input.Greatest));
            IsAnswered(input.Ask(input.Resolution));
            Assert.Throws<OutOfRangeException>(() => input.State(input.Greatest + input.Resolution));
            IsRefused(input.Ask(input.Greatest + input.Resolution), row[2]);
            Assert.Equal(
                RefusalCode.DoseResolution, Assert.Throws<OutOfRangeException>(() => input.State(input.Resolution / 10)).Refusal.Code);
            IsRefused(input.Ask(input.Resolution / 10), row[3]);
        }
    }

    [Fact]
    public void A_body_weight_is_rounded_to_the_gram_and_accepted_or_refused_as_its_row_says()
    {
        string[] row = Assert.Single(Quantities, row => Name(row) == "BodyWeight");

        Assert.Equal(500_000, BodyWeight.FromKilograms(500.0005m).Grams);
        Assert.Throws<OutOfRangeException>(() => BodyWeight.FromKilograms(500.00051m));
        Assert.Throws<OutOfRangeException>(() => BodyWeight.FromKilograms(0.0005m));
        IsAnswered(RequestText.Plan.With("weight", """{"kg":500.0005}"""));
        IsRefused(RequestText.Plan.With("weight", """{"kg":500.00051}"""), row[2]);
        Assert.Equal("rounded to the gram, ties to even", row[3]);
        Assert.Equal((64_300, 64_302), (BodyWeight.FromKilograms(64.3005m).Grams, BodyWeight.FromKilograms(64.3015m).Grams));
    }

    [Fact]
    public void A_whole_number_is_accepted_at_its_bounds_and_refused_beyond_them_as_its_row_says()
    {
        IReadOnlyList<string[]> rows = DocumentedRanges.Table("Whole numbers");
        Assert.Equal(WholeNumberInput.All.Keys.Order(StringComparer.Ordinal), rows.Select(Name).Order(StringComparer.Ordinal));
        foreach (string[] row in rows)
        {
            WholeNumberInput input = WholeNumberInput.All[Name(row)];
            int[] bounds = [.. row[1].Split(" to ").Select(bound => int.Parse(bound, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];

            Assert.Equal(2, bounds.Length);
            Assert.Equal(input.Ask is null, row[3].Length == 0);
            Assert.All(bounds, bound =>
            {
                input.State(bound);
                IsAnswered(input.Ask?.Invoke(bound));
            });
            Assert.All(new[] { bounds[0] - 1, bounds[1] + 1 }, beyond =>
            {
                Assert.IsType(row[3].Length == 0 ? typeof(ArgumentOutOfRangeException) : typeof(OutOfRangeException), Record.Exception(() => input.State(beyond)));
                IsRefused(input.Ask?.Invoke(beyond), row[3]);
            });
        }
    }

    [Fact]
    public void Each_failure_throws_as_its_row_says()
    {
        string[][] rows = [.. DocumentedRanges.Table("Lists, texts and dates"), .. DocumentedRanges.Table("Other failures").Select(row => new[] { row[0], "", row[1] })];

        Assert.Equal(DocumentedFailure.All.Keys.Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(DocumentedRanges.CodesIn(row[2]).First(), Record.Exception(DocumentedFailure.All[row[0]])?.GetType().Name));
    }

    [Fact]
    public void Every_exception_of_the_library_and_every_code_of_the_contract_is_named()
    {
        string[] named = [.. DocumentedRanges.CodesIn(DocumentedRanges.Page)];

        Assert.All(Library.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(Exception))), type => Assert.Contains(type.Name, named));
        Assert.Equal(DocumentedContract.ErrorCodes.Order(StringComparer.Ordinal), named.Where(IsErrorCode).Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsErrorCode(string word) => word.Contains('.', StringComparison.Ordinal) && word.All(c => char.IsAsciiLetterLower(c) || c is '.' or '-');

    private static string Name(string[] row) => DocumentedRanges.CodesIn(row[0]).Single();

    private static void IsAnswered(RequestText? request)
    {
        if (request is not null)
        {
            _ = Wire.Result(request.ToString());
        }
    }

    private static void IsRefused(RequestText? request, string code)
    {
        if (request is not null)
        {
            Assert.All(Wire.Mistakes(request.ToString()), mistake => Assert.Equal(code, $"`{mistake.Code}`"));
        }
    }
}
