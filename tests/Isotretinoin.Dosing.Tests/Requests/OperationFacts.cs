namespace Isotretinoin.Dosing.Tests;

public sealed class OperationFacts
{
    [Fact]
    public void Every_operation_asks_a_question_of_its_own()
    {
        string[] questions = [.. Operation.All.Select(operation => operation.Question)];

        Assert.All(questions, question => Assert.Matches("^(Which|What|When|How) .*[^ ]\\?$", question));
        Assert.Distinct(questions);
    }

    [Fact]
    public void A_request_knows_its_operation() => Assert.Equal(
        ["plan", "options", "progress", "compare", "pill-count", "review", "calendar", "cohort", "products", "severity", "ways", "rules", "audit"],
        new IDosingRequest[]
        {
            Asked.Plan, Asked.Options, Asked.Progress, Asked.Compare, Asked.PillCount, Asked.Review, Asked.Calendar,
            Asked.CohortOf(Asked.Usual), ProductsRequest.Of(Catalogue.Formulary), SeverityRequest.Of(LesionCounts.Of(1, 1, 1)), Asked.Ways,
            RulesRequest.About(Guidebook.Standard, "us-label"), Asked.Audit,
        }.Select(request => request.Operation.Id));
}
