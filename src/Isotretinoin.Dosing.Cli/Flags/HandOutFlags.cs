using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary><c>--handout</c> and <c>--clinician</c>: a sheet for the patient, its form, and who hands it over.</summary>
internal sealed class HandOutFlags
{
    private static readonly string Formats = string.Join(" or ", HandOutFormat.All);

    private readonly PropertyFlag format;
    private readonly PropertyFlag clinician;

    public HandOutFlags(Command command)
    {
        format = new PropertyFlag(
            command,
            "--handout",
            "text",
            $"Prints only a sheet for the patient, as {Formats}. Needs --clinician, --start, --supply, and a guideline that speaks of "
                + "pregnancy and of blood donation.",
            Texts.Named(Formats));
        clinician = new PropertyFlag(
            command,
            "--clinician",
            "\"Dr A. Example\"",
            "The name of the clinician who hands the sheet over; it stands on it.",
            Texts.Named(HandingOver.AcceptedClinician));
    }

    /// <summary>Fills in who hands over which form, when either is stated.</summary>
    /// <returns>Whether a sheet is asked for.</returns>
    public bool FillIn(RequestPart part)
    {
        bool isStated = format.Stated(part.Request.Given) is not null || clinician.Stated(part.Request.Given) is not null;
        if (isStated)
        {
            RequestPart sheet = part.Within("handout");
            _ = format.FillIn(sheet, "format");
            _ = clinician.FillIn(sheet, "by");
        }

        return isStated;
    }
}
