using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>How often ordinary courses of ordinary patients are met with a finding: an alarm that is always there is not heard.</summary>
public sealed class AlarmLoadFacts
{
    private static readonly Titration Usual = Titration.Of(
        Cases.Intended(Formulation.Conventional, 0.5m).For(28), Cases.Intended(Formulation.Conventional, 1m));

    private static readonly Course[] Courses =
    [
        .. SyntheaWeight.All.GroupBy(weighing => weighing.Patient)
            .Select(weighings => weighings.MaxBy(weighing => weighing.Weighed)!)
            .Where(latest => latest.Born.AddYears(12) <= latest.Weighed)
            .Select(latest => Dosing.Course.Plan(
                Usual.MadeWith(
                    Catalogue.UsConventional,
                    BodyWeight.FromKilograms(decimal.Parse(latest.Kilograms, CultureInfo.InvariantCulture)),
                    CapsuleRounding.Nearest,
                    Frequency.TwiceDaily),
                Cases.Target(120, 150)).StartingOn(latest.Weighed)),
    ];

    [Fact]
    public void What_is_always_reviewed_finds_nothing_in_99_of_100_ordinary_courses()
    {
        int found = Courses.Count(course => !Review.Of(course).Findings.IsEmpty);
        Assert.True(found * 100 <= Courses.Length, $"{found} of {Courses.Length}");
    }

    [Fact]
    public void The_table_of_the_documentation_is_what_is_found()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/rules.md"));
        foreach (Guideline guideline in Guidelines.All)
        {
            foreach (IGrouping<string, string> code in Courses.SelectMany(course => guideline.Review(course).Findings.Select(finding => finding.Code).Distinct()).GroupBy(code => code))
            {
                // The sample that stands in for the whole file is smaller: the code is there, and its share where the file is whole.
                string row = $"| `{code.Key}` | `{guideline.Id}` | ";
                string share = SyntheaWeight.All == SyntheaWeight.Sample ? "" : $"{Share(code.Count())} |";
                Assert.Contains(row + share, page, StringComparison.Ordinal);
            }
        }
    }

    private static string Share(int courses) => string.Create(CultureInfo.InvariantCulture, $"{100m * courses / Courses.Length:0.0} %");
}
