using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The packs that supplies are handed over in: <c>--pack-size 30 --carry-over</c>.</summary>
internal sealed class PackFlags
{
    private const string CarryOver = "--carry-over";

    private readonly PropertyFlag size;
    private readonly Option<bool> carriesOver;

    public PackFlags(Command command)
    {
        size = Size(command, "shows the packs of each supply and what is left over; needs --supply.");
        carriesOver = command.AddSwitch(CarryOver, "Takes what is left over of packs off later supplies of the same strength.");
    }

    /// <summary><c>--pack-size 30</c>: the capsules of a pack.</summary>
    public static PropertyFlag Size(Command command, string shows) => new(
        command,
        "--pack-size",
        "30",
        $"The capsules of a pack, {Packs.AcceptedSize}; {shows}",
        NumberText.Form("a whole number such as 30"));

    /// <summary>Fills in the packs.</summary>
    public void FillIn(RequestPart part)
    {
        _ = size.FillIn(part, "packSize");
        if (part.Request.Given.GetValue(carriesOver))
        {
            part.Put("carryOver", true, new Place(CarryOver, Place.OfMissing));
        }
    }
}
