using System.Globalization;
using System.Text;
using Isotretinoin.Dosing.Fuzz;

switch (args)
{
    case ["for", var minutes, "seed", var seed]:
        return FuzzSession.Run(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), int.Parse(seed, CultureInfo.InvariantCulture)) ? 0 : 1;
    case ["replay", var name, var seed, var number]:
        FuzzTarget target = FuzzTarget.All.Single(target => target.Name == name);
        byte[] input = target.Input(int.Parse(seed, CultureInfo.InvariantCulture), long.Parse(number, CultureInfo.InvariantCulture));
        Console.WriteLine(Encoding.UTF8.GetString(input));
        Reading reading = target.Read(input);
        reading.MustKeepItsPromises();
        Console.WriteLine(reading.IsAccepted ? "accepted" : "refused");
        return 0;
    default:
        Console.Error.WriteLine("for MINUTES seed SEED, or replay TARGET SEED NUMBER");
        return 2;
}
