using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The rooms of the library and the arrows between them are those that <c>docs/architecture.md</c> draws.</summary>
public sealed partial class RoomFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/architecture.md"));

    /// <summary>The rooms of the page's table, lowest first, each with those that it may use.</summary>
    private static IReadOnlyList<(string Room, string[] Uses)> Drawn { get; } =
        [.. Row().Matches(Page).Select(row => (row.Groups["room"].Value, row.Groups["uses"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>The arrows of the code, with the types that each is there for.</summary>
    private static IReadOnlyList<(string From, string To, string Types)> Arrows { get; } =
    [
        .. from room in Room.All
           let uses = room.Uses()
           from other in Room.All
           where other != room
           let types = other.Types.Where(uses.Contains).ToArray()
           where types.Length > 0
           select (room.Name, other.Name, string.Join(", ", types)),
    ];

    [Fact]
    public void Every_folder_is_a_room_of_the_page_and_every_room_is_a_folder() =>
        Assert.Equal(Room.All.Select(room => room.Name).Order(StringComparer.Ordinal), Drawn.Select(drawn => drawn.Room).Order(StringComparer.Ordinal));

    [Fact]
    public void The_picture_shows_every_room()
    {
        string picture = Page.Split("```")[1];
        Assert.All(Drawn, drawn => Assert.Contains(drawn.Room, picture, StringComparison.Ordinal));
    }

    [Fact]
    public void A_room_uses_only_rooms_below_it()
    {
        List<string> order = [.. Drawn.Select(drawn => drawn.Room)];
        Assert.All(Drawn, drawn => Assert.All(drawn.Uses, used => Assert.True(order.IndexOf(used) is >= 0 and int below && below < order.IndexOf(drawn.Room), $"{drawn.Room} uses {used}.")));
    }

    [Fact]
    public void Every_arrow_of_the_code_is_drawn() => Assert.All(Arrows, arrow => Assert.True(
        Drawn.Any(drawn => drawn.Room == arrow.From && drawn.Uses.Contains(arrow.To)), $"{arrow.From} uses {arrow.To}, which is not drawn: {arrow.Types}."));

    [Fact]
    public void Every_arrow_that_is_drawn_is_in_the_code() =>
        Assert.All(Drawn, drawn => Assert.All(drawn.Uses, used => Assert.Contains(Arrows, arrow => arrow.From == drawn.Room && arrow.To == used)));

    [Fact]
    public void The_reader_of_the_rooms_knows_what_they_use()
    {
        Assert.Contains(Arrows, arrow => arrow.From == "Orders" && arrow.To == "Capsules" && arrow.Types.Contains("CapsuleCount", StringComparison.Ordinal));
        Assert.All(PublicTypes.Written.Where(type => !type.IsNested), type => Assert.Single(Room.All, room => room.Types.Contains(type.Name.Split('`')[0])));
    }

    [GeneratedRegex(@"^\| `(?<room>\w+)` \|[^|]*\| (?<uses>[\w, ]*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
