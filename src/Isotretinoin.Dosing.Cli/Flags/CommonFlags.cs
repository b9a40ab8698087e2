using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Flags that several commands share.</summary>
internal static class CommonFlags
{
    /// <summary><c>--weight "64.3 kg"</c>: a body weight with its unit.</summary>
    public static PropertyFlag Weight(Command command) => new(
        command, "--weight", "\"64.3 kg\"", "Body weight with its unit: \"64.3 kg\", \"154 lb\" or \"11 st 4 lb\"; optionally after "
            + "the date of the weighing.", WeightText.Form);

    /// <summary><c>--weight "2026-01-01 60 kg"</c>, repeated: body weights with the dates of their weighings.</summary>
    public static ListFlag Weights(Command command) => new(
        command, "--weight", "\"2026-01-01 60 kg\"", "The date of a weighing and the body weight with its unit, repeated for "
            + "each.", WeightText.Dated);

    /// <summary><c>--as-of 2026-03-31</c>: the date of the review, never taken from a clock.</summary>
    public static PropertyFlag AsOf(Command command, string description) => new(command, "--as-of", "2026-03-31", description, Texts.Date);

    /// <summary><c>--target 120-150</c>: the cumulative target in mg/kg.</summary>
    public static PropertyFlag Target(Command command) => new(
        command, "--target", "120-150", "Cumulative target in mg/kg: a range such as 120-150, or one number. A word after it states "
            + "the formulation: \"120-150 conventional\".", RangeText.Target);

    /// <summary><c>--band 0.5-1</c>: the doses to choose from in mg/kg/day.</summary>
    public static PropertyFlag Band(Command command) => new(
        command,
        "--band",
        "0.5-1",
        $"Doses to choose from in mg/kg/day: a range such as 0.5-1, or by name: {RangeText.BandNames}; with a ceiling: "
            + "\"0.5-1 max 80mg\".",
        RangeText.Band);

    /// <summary><c>--start 2026-01-05</c>: the date of day 1.</summary>
    public static PropertyFlag Start(Command command) =>
        new(command, "--start", "2026-01-05", "Date of day 1, as year-month-day.", Texts.Date);

    /// <summary>Days of a supply.</summary>
    public static PropertyFlag Days(Command command, string name, string description) =>
        new(command, name, "30", description, NumberText.Form($"{Supply.AcceptedDays}, such as 30"));
}
