using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A generated course as somebody might ask for it: properties in any order, each number in any of its spellings.</summary>
internal sealed class WrittenRequest
{
    private readonly CourseCase course;
    private readonly Random random;

    public WrittenRequest(CourseCase course, int seed)
    {
        (this.course, random) = (course, new Random(seed));
        Start = course.Start is not null ? course.Start : random.Next(2) == 0 ? null : new DateOnly(2026, 1, 5).AddDays(random.Next(10_000));
        SupplyDays = random.Next(2) == 0 ? null : course.SupplyDays;
        RequestText request = RequestText.Plan
            .With("id", random.Next(1_000).ToString(CultureInfo.InvariantCulture))
            .With("weight", $"{{\"kg\":{random.Number(course.Grams, 3)}}}")
            .With("product", random.Object(
                $"\"name\":\"{course.Product}\"",
                $"\"formulation\":\"{course.Product.Formulation}\"",
                $"\"strengthsMg\":{AnySpelling.List(course.Product.Strengths.OrderBy(_ => random.Next()).Select(mg => random.Number(mg, 0)))}"))
            .With("division", $"\"{course.Division}\"")
            .With("rounding", Rounding(course.Rounding))
            .With("steps", AnySpelling.List(course.Steps.Select(Step)));
        request = course.Target is { } target ? request.With("target", Target(target)) : request.Without("target");
        request = course.AlreadyTakenThousandths > 0 ? request.With("alreadyTakenMg", random.Number(course.AlreadyTakenThousandths, 3)) : request;
        request = SupplyDays is { } days ? request.With("supplyDays", random.Number(days, 0)) : request;
        request = Start is { } start ? request.With("start", $"\"{start:yyyy-MM-dd}\"") : request;
        Request = random.Shuffled(request);
    }

    public DateOnly? Start { get; }

    public int? SupplyDays { get; }

    public RequestText Request { get; }

    public string Text => Request.ToString();

    public override string ToString() => Text;

    private string Step(StepCase step)
    {
        if (step.IsPause)
        {
            return random.Object($"\"pauseDays\":{random.Number(step.Days!.Value, 0)}");
        }

        List<string> properties = step.Thousandths is { } thousandths
            ? [$"\"mgPerKgPerDay\":{random.Number(thousandths, 3)}", $"\"formulation\":\"{course.Product.Formulation}\"", $"\"pattern\":\"{step.Pattern}\""]
            : [$"\"cycleMg\":{AnySpelling.List(step.CycleMilligrams.Select(mg => random.Number(mg, 0)))}"];
        properties.AddRange(step.CeilingThousandths is { } ceiling ? [$"\"ceilingMg\":{random.Number(ceiling, 3)}"] : []);
        properties.AddRange(step.Days is { } days ? [$"\"days\":{random.Number(days, 0)}"] : []);
        properties.AddRange(step.Rounding is { } rounding ? [$"\"rounding\":{Rounding(rounding)}"] : []);
        properties.AddRange(step.Division is { } frequency ? [$"\"division\":\"{frequency}\""] : []);
        return random.Object(properties);
    }

    private string Target(TargetCase target) => random.Object(
        $"\"from\":{random.Number(target.FromThousandths, 3)}", $"\"to\":{random.Number(target.ToThousandths, 3)}", $"\"formulation\":\"{course.Product.Formulation}\"");

    private string Rounding(CapsuleRounding rounding) => rounding.Days == 1 ? $"\"{rounding}\"" : $"{{\"spread\":{random.Number(rounding.Days, 0)}}}";
}
