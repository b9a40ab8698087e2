using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags that state a course: the weight, the capsules, the doses, and where they lead.</summary>
internal sealed class CourseFlags
{
    private readonly WeightFlag weight;
    private readonly ProductFlags products;
    private readonly DoseFlag doses;
    private readonly ChoiceFlags choices;
    private readonly TargetFlag target;
    private readonly AlreadyTakenFlag alreadyTaken;

    public CourseFlags(Command command)
    {
        weight = new WeightFlag(command);
        products = new ProductFlags(command);
        doses = new DoseFlag(command);
        choices = new ChoiceFlags(command);
        target = new TargetFlag(command);
        alreadyTaken = new AlreadyTakenFlag(command);
    }

    public Course Read(ParseResult given)
    {
        BodyWeight body = weight.Read(given);
        Product product = products.Read(given);
        var formulations = new StatedFormulation(products.ReadFormulation(given), product);
        Titration titration = doses.Read(given, formulations, product);
        CumulativeTarget? aim = target.Read(given, formulations, product);
        TotalDose? before = alreadyTaken.Read(given, formulations, product);
        Regimen regimen = new RegimenMaker(doses.Name, choices).Make(given, titration, product, body);
        try
        {
            return (aim, before) switch
            {
                ({ } to, { } taken) => Course.Plan(regimen, to, taken),
                ({ } to, null) => Course.Plan(regimen, to),
                (null, _) when regimen.IsOpen => throw target.Missing(", and the last --dose states no days"),
                (null, { } taken) => Course.Plan(regimen, taken),
                (null, null) => Course.Plan(regimen),
            };
        }
        catch (CourseTooLongException tooLong)
        {
            throw new WrongInputException(doses.Name, tooLong.Message);
        }
    }
}
