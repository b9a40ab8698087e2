using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of an audit.</summary>
internal static class AuditPage
{
    private const string Quartiles = "A quartile is the number of a course: of n in rising order that at n/4, n/2 or 3n/4, rounded up.";

    public static void Audit(this Page page, AuditAnswer answer, LedgerFiles files)
    {
        AuditRequest request = answer.Request;
        AuditSummary summary = answer.Summary;
        page.Sentence(
            $"As of {Show.Date(request.AsOf)}; a course ends where nothing is taken for more than {Show.Days(request.GapDays)}.");
        page.Sentence($"Counted in mg of {request.Formulation}, weight policy {request.Policy}.");
        page.Sentence(Read(files));
        page.Sentence(Counted(answer, files));
        foreach (string sentence in Kinds(summary))
        {
            page.Sentence(sentence);
        }

        page.BlankLine();
        if (!request.Criteria.IsEmpty && summary.Courses > 0)
        {
            page.Sentence("Criteria, by courses", Styles.Head, indent: 0);
            page.Table(AuditTables.Criteria(request.Criteria, summary));
            foreach (AuditCriterion criterion in request.Criteria)
            {
                page.Sentence($"{criterion}: {criterion.Sentence}", Styles.Quiet, indent: 2);
            }

            page.BlankLine();
        }

        if (summary.Courses > 0)
        {
            page.Sentence("Distributions over the courses", Styles.Head, indent: 0);
            page.Table(AuditTables.Distributions(summary));
            page.Sentence(Quartiles, Styles.Quiet, indent: 2);
            page.BlankLine();
            AuditDistribution drawn = summary.Distribution(AuditMeasure.MilligramsPerKilogram);
            page.Picture(drawn.Courses > 0 ? drawn : summary.Distribution(AuditMeasure.Days));
        }

        page.Sentence("Only the stated criteria were judged, and no guideline. The prescriber decides.");
    }

    /// <summary>The patients and courses in numbers.</summary>
    public static string Counted(AuditAnswer answer, LedgerFiles files)
    {
        AuditSummary summary = answer.Summary;
        string lines = files.Unusable == 0 ? ""
            : files.Unusable == 1 ? "; 1 line could not be read"
            : $"; {Show.Whole(files.Unusable)} lines could not be read";
        return $"{Patients(summary.Patients)} audited, {Show.Whole(answer.LeftOut + files.LeftOut)} left out{lines}. "
            + $"{Courses(summary.Courses)}.";
    }

    private static string Read(LedgerFiles files)
    {
        string kind = files.IsOfDispensings ? "dispensings" : "periods";
        string weights = files.WeightsName is { } name ? $"weights of {name}" : "no weights";
        return $"{Show.Whole(files.Rows)} {kind} of {files.Name}; {weights}.";
    }

    private static IEnumerable<string> Kinds(AuditSummary summary)
    {
        if (summary.UpperBounds > 0)
        {
            yield return "Dispensings say at most what was taken: every total, dose and length is an upper bound.";
        }

        if (summary.WithoutCourse > 0)
        {
            yield return $"{Patients(summary.WithoutCourse)} without a course by then.";
        }

        if (summary.MayGoOn > 0)
        {
            yield return $"{Courses(summary.MayGoOn)} may go on: what is not reached yet is not known.";
        }

        if (summary.WithoutWeight > 0)
        {
            yield return $"{Courses(summary.WithoutWeight)} without a body weight: no mg/kg.";
        }
    }

    private static void Picture(this Page page, AuditDistribution distribution)
    {
        page.Sentence($"{distribution.Measure.Name} of the courses", Styles.Head, indent: 0);
        page.Table(AuditTables.Bars(distribution));
        page.BlankLine();
    }

    private static string Courses(long count) => count == 1 ? "1 course" : $"{Show.Whole(count)} courses";

    private static string Patients(long count) => count == 1 ? "1 patient" : $"{Show.Whole(count)} patients";
}
