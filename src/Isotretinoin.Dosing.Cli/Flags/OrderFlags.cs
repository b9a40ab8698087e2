using System.Collections.Immutable;
using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>An order as somebody wrote it: which capsules are taken when, and what else it says. What it does not say stays unknown.</summary>
internal sealed class OrderFlags(Command command)
{
    private readonly Option<string> once = command.AddFlag("--once", "1x40", "The capsules of a dosing day, when all are taken at once: 2x20 is two of 20 mg.");
    private readonly Option<string> morning = command.AddFlag("--morning", "1x20", "In place of --once: the capsules of the morning.");
    private readonly Option<string> evening = command.AddFlag("--evening", "1x20", "Beside --morning: the capsules of the evening.");
    private readonly Option<string> pattern = command.AddFlag("--pattern", "alternate-days", "The dosing days: daily (when left out), alternate-days, mon-wed-fri, one-week-in-four, or ones and zeros.");
    private readonly Option<string> quantity = command.AddFlag("--quantity", "60x20", "The capsules ordered in all: 60x20 or 30x20+30x10; a number alone when there is one strength.");
    private readonly Option<string> days = command.AddFlag("--days", "30", "The days' supply.");
    private readonly Option<string> refills = command.AddFlag("--refills", "0", "The refills.");
    private readonly AsOfFlag asOf = new(command, "The date of the order; ages, waits and old weights are counted to it.");
    private readonly Option<string> product = command.AddFlag("--product", "us-conventional", "The product of the catalogue that was ordered, which says the formulation.");
    private readonly FormulationFlag formulation = new(command, "The formulation that was ordered, where it is known: conventional, lidose or micronized.");

    public Order Read(ParseResult given)
    {
        IntakePattern taken = given.GetValue(pattern) is { } name ? NamedChoice.FindPattern(pattern.Name, name) : IntakePattern.Daily;
        Order order = Order.Of(taken, Dispensed(given, Lines(given)).AsSpan());
        order = FormulationOf(given) is { } known ? order.WithFormulation(known) : order;
        order = given.GetValue(days) is { } supply ? order.ForDays(WholeNumber.Read(days.Name, supply, 1, TitrationStep.MostDays, "days")) : order;
        order = given.GetValue(refills) is { } times ? order.WithRefills(WholeNumber.Read(refills.Name, times, 0, Order.MostRefills, "refills")) : order;
        return asOf.Read(given) is { } date ? order.WithDate(date) : order;
    }

    private OrderLine[] Lines(ParseResult given)
    {
        (Dictionary<int, int> first, Dictionary<int, int> second) = (given.GetValue(once), given.GetValue(morning), given.GetValue(evening)) switch
        {
            ({ } all, null, null) => (Capsules(once, all), []),
            (null, { } before, { } after) => (Capsules(morning, before), Capsules(evening, after)),
            (null, null, null) => throw new WrongInputException(once.Name, "missing", $"capsules taken at once such as 2x20; or {morning.Name} and {evening.Name}"),
            (null, _, var after) => throw new WrongInputException(after is null ? evening.Name : morning.Name, "missing", $"{morning.Name} and {evening.Name}; or {once.Name} alone"),
            _ => throw new WrongInputException(once.Name, $"stated beside {morning.Name} or {evening.Name}", $"{once.Name} alone; or {morning.Name} and {evening.Name}"),
        };
        int[] strengths = [.. first.Keys.Union(second.Keys).OrderDescending()];
        if (strengths.Length > Product.MostStrengths || strengths.Sum(mg => (long)mg * (first.GetValueOrDefault(mg) + second.GetValueOrDefault(mg))) > Order.MostMilligramsADay)
        {
            throw new WrongInputException(Name, "the order is larger than any that can be read", $"up to {Product.MostStrengths} strengths and {Show.Whole(Order.MostMilligramsADay)} mg a day");
        }

        return [.. strengths.Select(mg => Line(mg, first.GetValueOrDefault(mg), second.GetValueOrDefault(mg)))];
    }

    private string Name => command.Name;

    private static OrderLine Line(int strength, int first, int second) =>
        second == 0 ? OrderLine.OnceDaily(strength, first)
        : first == 0 ? OrderLine.InTheEvening(strength, second)
        : OrderLine.TwiceDaily(strength, first, second);

    private static Dictionary<int, int> Capsules(Option<string> option, string text) => CapsulesText.Ordered(option.Name, text, OrderLine.MostCapsules);

    private ImmutableArray<OrderLine> Dispensed(ParseResult given, OrderLine[] lines)
    {
        if (given.GetValue(quantity) is not { } text)
        {
            return [.. lines];
        }

        if (lines is [var only] && !text.Contains('x', StringComparison.Ordinal) && !text.Contains('×', StringComparison.Ordinal))
        {
            return [only.Dispensing(WholeNumber.Read(quantity.Name, text, 1, OrderLine.GreatestQuantity, "capsules"))];
        }

        Dictionary<int, int> quantities = CapsulesText.Ordered(quantity.Name, text, OrderLine.GreatestQuantity);
        int[] others = [.. quantities.Keys.Except(lines.Select(line => line.StrengthInMilligrams))];
        return others.Length == 0
            ? [.. lines.Select(line => quantities.TryGetValue(line.StrengthInMilligrams, out int count) ? line.Dispensing(count) : line)]
            : throw new WrongInputException(quantity.Name, $"{WrongInputException.Quoted(text)} has capsules that are not taken", $"those of {string.Join(", ", lines.Select(line => line.StrengthInMilligrams))} mg");
    }

    private Formulation? FormulationOf(ParseResult given)
    {
        Formulation? stated = formulation.Read(given);
        if (given.GetValue(product) is not { } id)
        {
            return stated;
        }

        Product ordered = NamedChoice.Find(product.Name, id, Catalogue.Formulary.Find, Catalogue.Formulary.Codes);
        return stated is null || stated == ordered.Formulation
            ? ordered.Formulation
            : throw new WrongInputException(formulation.Name, $"read '{stated}', but {ordered} is {ordered.Formulation}", "the product's own formulation, or none");
    }
}
