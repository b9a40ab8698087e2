using System.Globalization;
using System.Text;
using Isotretinoin.Dosing.Fuzz;

switch (args)
{
    case ["for", var minutes, "seed", var seed]:
        return FuzzSession.Run(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), int.Parse(seed, CultureInfo.InvariantCulture)) ? 0 : 1;
    case ["replay", var name, var seed, var number]:
        return Show(Target(name), Target(name).Input(int.Parse(seed, CultureInfo.InvariantCulture), long.Parse(number, CultureInfo.InvariantCulture)));
    case ["replay", var name, var file]:
        return Show(Target(name), File.ReadAllBytes(file));
    case ["corpus", var name, var folder]:
        AflSession.WriteCorpus(Target(name), folder);
        return 0;
    case ["afl", var name]:
        AflSession.Run(Target(name));
        return 0;
    default:
        Console.Error.WriteLine("for MINUTES seed SEED, replay TARGET SEED NUMBER, replay TARGET FILE, corpus TARGET FOLDER, or, under AFL++, afl TARGET");
        return 2;
}

static FuzzTarget Target(string name) => FuzzTarget.All.Single(target => target.Name == name);

static int Show(FuzzTarget target, byte[] input)
{
    Console.WriteLine(Encoding.UTF8.GetString(input));
    Reading reading = target.Read(input);
    reading.MustKeepItsPromises();
    Console.WriteLine(reading.IsAccepted ? "accepted" : "refused");
    return 0;
}
