using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The wishes of <c>ways</c>, each optional.</summary>
internal sealed class WishFlags
{
    private readonly (PropertyFlag Flag, string Property)[] flags;

    public WishFlags(Command command) => flags =
    [
        Number(command, WayWish.WithinDays, "150", "The course lasts at most so many days."),
        (new PropertyFlag(command, "--by", "2026-06-30", "The last day is on or before this date; needs --start.", Texts.Date), "by"),
        Number(command, WayWish.NotBeforeDays, "120", "The course lasts at least so many days."),
        Number(command, WayWish.AtMostMilligrams, "60", "No day is above so many mg."),
        Number(command, WayWish.AtMostCapsulesADay, "2", "No day has more than so many capsules."),
        Number(command, WayWish.AtMostStrengths, "2", "The course has at most so many different strengths."),
        (EndFlags.Supply(command), "end"),
    ];

    /// <summary>Fills in the wishes that were typed.</summary>
    public void FillIn(RequestPart wishes)
    {
        foreach ((PropertyFlag flag, string property) in flags)
        {
            if (flag.Stated(wishes.Request.Given) is not null)
            {
                _ = flag.FillIn(wishes, property);
            }
        }
    }

    private static (PropertyFlag Flag, string Property) Number(Command command, WayWish wish, string example, string description) => (
        new PropertyFlag(
            command, $"--{Texts.KebabCase(wish.Id)}", example, description, NumberText.Form($"a whole number such as {example}")),
        wish.Id);
}
