namespace Isotretinoin.Dosing.Tests;

/// <summary>Dimensional analysis of a line: which unit its operands' units give.</summary>
internal static class ReworkedUnits
{
    public static bool Fit(WrittenLine line)
    {
        string[] units = [.. line.Operands.Select(o => o.Unit)];
        string result = line.Result.Unit;
        return line.Operation switch
        {
            "multiply" => (units[0], units[1], result) is ("mg/kg/day", "kg", "mg/day") or ("mg/kg", "kg", "mg") or ("day", "mg/day", "mg") or ("mg", "a day", "mg/day") or ("a day", "day", "capsule"),
            "divide" => (units[0], units[1], result) is ("mg/day", "kg", "mg/kg/day") or ("mg", "kg", "mg/kg") or ("mg", "day", "mg/day"),
            "divide-up-to-day" or "divide-down-to-day" => units is ["mg", "mg/day"] && result == "day",
            "add" or "subtract" or "subtract-to-zero" => units.All(unit => unit == result),
            "convert" => units[0] == result && units[1].Length == 0,
            "capsules-below" or "capsules-above" => units is ["mg/day", "mg", "dose"] && result == "mg/day",
            "nearest" or "least" or "greatest-within" => units.All(unit => unit == "mg/day") && result == "mg/day",
            "days-above" => units is ["mg/day", "mg/day", "mg/day", "day"] && result == "day",
            "spread" => units is ["mg/day", "mg/day", "day", "day"] && result == "mg/day",
            "on-dosing-days" => units is ["mg/day", ""] && result == "mg/day",
            "mean" => units is ["mg/day"] && result == "mg/day",
            "over-days" => (units[0], units[1], result) is ("mg/day", "day", "mg") or ("", "day", "day"),
            "first-day-reaching" => units is ["mg", "mg/day"] && result == "day",
            "last-day-within" => units is ["mg", "mg/day"] or ["mg", "mg/day", "day"] && result == "day",
            "days-through" or "dosing-days" => units.All(unit => unit.Length == 0) && result == "day",
            "whole-supplies" => units is ["day", "day"] && result == "day",
            "days-after" => units is ["", "day"] && result.Length == 0,
            "next-day" => units is ["day"] && result == "day",
            "quantities" => units is ["mg/day", "day", "mg", "dose"] && result == "capsule",
            _ => false,
        };
    }
}
