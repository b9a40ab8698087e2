namespace Isotretinoin.Dosing.Cli;

/// <summary>Choices that have names.</summary>
internal static class NamedChoice
{
    /// <summary>The choice of that name.</summary>
    /// <exception cref="WrongInputException">There is none.</exception>
    public static T Find<T>(string flag, string name, Func<string, T?> find, IEnumerable<string> names)
        where T : class =>
        find(name) ?? throw new WrongInputException(flag, $"read {WrongInputException.Quoted(name)}", string.Join(", ", names));

    /// <summary>The choices of those names; none when the one name is <c>none</c>, which has to be said.</summary>
    /// <exception cref="WrongInputException">No name was read, or there is no such choice.</exception>
    public static T[] FindAll<T>(string flag, string[] names, Func<string, T?> find, IEnumerable<string> accepted)
        where T : class => names switch
        {
            [] => throw new WrongInputException(flag, "missing", string.Join(", ", accepted)),
            ["none"] => [],
            _ => [.. names.Select(name => Find(flag, name, find, accepted))],
        };

    public static Formulation FindFormulation(string flag, string name) => Find(flag, name, Formulation.Find, Formulation.All.Select(f => f.Id));

    public static Frequency FindDivision(string flag, string name) => Find(flag, name, Frequency.Find, Frequency.All.Select(d => d.Id));

    /// <summary><c>down</c>, <c>up</c>, <c>nearest</c>, or <c>spread:2</c> to <c>spread:7</c>.</summary>
    public static CapsuleRounding FindRounding(string flag, string name) => Find(flag, name, FindRounding, ["down", "up", "nearest", "spread:2 to spread:7"]);

    /// <summary>Ones and zeros, or the name of a customary pattern.</summary>
    public static IntakePattern FindPattern(string flag, string name) => Find(
        flag,
        name,
        FindPattern,
        ["daily", "alternate-days", "one-week-in-four", "mon-wed-fri", $"1 to {IntakePattern.MostDays} digits such as 10, each 1 (a dosing day) or 0, the first 1"]);

    private static CapsuleRounding? FindRounding(string name) => name switch
    {
        "down" => CapsuleRounding.Down,
        "up" => CapsuleRounding.Up,
        "nearest" => CapsuleRounding.Nearest,
        ['s', 'p', 'r', 'e', 'a', 'd', ':', >= '2' and <= '7' and char days] => CapsuleRounding.Spread(days - '0'),
        _ => null,
    };

    private static IntakePattern? FindPattern(string name) => name switch
    {
        "daily" => IntakePattern.Daily,
        "alternate-days" => IntakePattern.AlternateDays,
        "one-week-in-four" => IntakePattern.OneWeekInFour,
        "mon-wed-fri" => IntakePattern.MondayWednesdayFriday,
        _ => IntakePattern.TryParse(name, provider: null, out IntakePattern? pattern) ? pattern : null,
    };
}
