using System.Globalization;
using Isotretinoin.Dosing.Tests;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A generated course as somebody might ask for it: properties in any order, each number in any of its spellings.</summary>
internal sealed class WrittenRequest
{
    private readonly CourseCase course;
    private readonly Random random;

    public WrittenRequest(CourseCase course, int seed)
    {
        (this.course, random) = (course, new Random(seed));
        Start = random.Next(2) == 0 ? null : new DateOnly(2026, 1, 5).AddDays(random.Next(10_000));
        SupplyDays = random.Next(2) == 0 ? null : course.SupplyDays;
        RequestText request = RequestText.Plan
            .With("id", random.Next(1_000).ToString(CultureInfo.InvariantCulture))
            .With("weight", $"{{\"kg\":{Number(course.Grams, 3)}}}")
            .With("product", InAnyOrder(
                $"\"name\":\"{course.Product}\"",
                $"\"formulation\":\"{course.Product.Formulation}\"",
                $"\"strengthsMg\":[{string.Join(',', course.Product.Strengths.OrderBy(_ => random.Next()).Select(mg => Number(mg, 0)))}]"))
            .With("division", $"\"{course.Division}\"")
            .With("rounding", Rounding(course.Rounding))
            .With("steps", $"[{string.Join(',', course.Steps.Select(Step))}]");
        request = course.Target is { } target ? request.With("target", Target(target)) : request.Without("target");
        request = course.AlreadyTakenThousandths > 0 ? request.With("alreadyTakenMg", Number(course.AlreadyTakenThousandths, 3)) : request;
        request = SupplyDays is { } days ? request.With("supplyDays", Number(days, 0)) : request;
        request = Start is { } start ? request.With("start", $"\"{start:yyyy-MM-dd}\"") : request;
        Text = request.Ordered(Enumerable.Range(0, 20).Select(_ => random.Next())).ToString();
    }

    public DateOnly? Start { get; }

    public int? SupplyDays { get; }

    public string Text { get; }

    public override string ToString() => Text;

    private string Step(StepCase step)
    {
        List<string> properties = step.Thousandths is { } thousandths
            ? [$"\"mgPerKgPerDay\":{Number(thousandths, 3)}", $"\"formulation\":\"{course.Product.Formulation}\"", $"\"pattern\":\"{step.Pattern}\""]
            : [$"\"cycleMg\":[{string.Join(',', step.CycleMilligrams.Select(mg => Number(mg, 0)))}]"];
        properties.AddRange(step.Days is { } days ? [$"\"days\":{Number(days, 0)}"] : []);
        properties.AddRange(step.Rounding is { } rounding ? [$"\"rounding\":{Rounding(rounding)}"] : []);
        properties.AddRange(step.Division is { } division ? [$"\"division\":\"{division}\""] : []);
        return InAnyOrder([.. properties]);
    }

    private string Target(TargetCase target) => InAnyOrder(
        $"\"from\":{Number(target.FromThousandths, 3)}", $"\"to\":{Number(target.ToThousandths, 3)}", $"\"formulation\":\"{course.Product.Formulation}\"");

    private string Rounding(CapsuleRounding rounding) => rounding.Days == 1 ? $"\"{rounding}\"" : $"{{\"spread\":{Number(rounding.Days, 0)}}}";

    private string InAnyOrder(params string[] properties) => $"{{{string.Join(',', properties.OrderBy(_ => random.Next()))}}}";

    private string Number(int digits, int decimals) => random.Next(4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{digits}e-{decimals}"),
        1 when digits != 0 => string.Create(CultureInfo.InvariantCulture, $"{digits}000.000E-{decimals + 3}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"0.{digits:0000000000}e{10 - decimals:+0}"),
        _ => (digits / (decimals == 3 ? 1000m : 1m)).ToString(CultureInfo.InvariantCulture),
    };
}
