namespace Isotretinoin.Dosing.Tests;

public sealed class EditionFacts
{
    [Fact]
    public void A_guideline_has_its_editions_the_one_in_force_first_and_each_is_found_by_its_name() => Assert.All(Guidelines.All, guideline =>
    {
        Assert.Contains(guideline, guideline.Editions);
        Assert.Equal(guideline.Editions.Select(edition => edition.IsPending).Order(), guideline.Editions.Select(edition => edition.IsPending));
        Assert.All(guideline.Editions, edition =>
        {
            Assert.Equal(guideline.Id, edition.Id);
            Assert.Equal(guideline.Editions, edition.Editions);
            Assert.Same(edition, Guidelines.Find(guideline.Id, edition.Edition));
        });
    });

    [Fact]
    public void A_pending_edition_is_never_chosen_by_its_guideline_alone()
    {
        Assert.Equal(["2026-11-27", "2026-02-09"], Guidelines.Ipledge.Editions.Select(edition => edition.Edition));
        Assert.Equal([false, true], Guidelines.Ipledge.Editions.Select(edition => edition.IsPending));
        Assert.All(Guidelines.All, guideline => Assert.False(guideline.IsPending));
        Assert.All(Guidelines.All, guideline => Assert.Same(guideline, Guidelines.Find(guideline.Id)));
    }

    [Fact]
    public void A_review_under_a_named_edition_says_so()
    {
        Guideline pending = Guidelines.Find("ipledge", "2026-02-09")!;
        Finding finding = Assert.Single(pending.Review(Cases.OrderOf(Formulation.Conventional).WithRefills(1), PatientFacts.NoneKnown).Findings);
        Assert.Equal("ipledge (2026-02-09, effective date unconfirmed)", finding.Guideline.ToString());
    }

    [Theory]
    [InlineData("ipledge", "2026")]
    [InlineData("ipledge", null)]
    [InlineData("ipledg", "2026-11-27")]
    [InlineData(null, "2026-11-27")]
    [InlineData("always", "2026-11-27")]
    public void An_edition_that_is_not_carried_or_cannot_be_asked_for_is_not_found(string? id, string? edition) => Assert.Null(Guidelines.Find(id, edition));

    [Fact]
    public void Nothing_is_found_by_a_null()
    {
        Assert.Null(Guidelines.Find(null));
        Assert.Null(Guidelines.Ipledge.FindStatement(null));
        Assert.Null(CalendarProtocol.Find(null));
        Assert.Null(FindingSeverity.Find(null));
        Assert.Null(EvidenceGrade.Find(null));
        Assert.Null(CalendarTopic.Find(null));
        Assert.Null(LaboratoryTest.Find(null));
        Assert.Null(Formulary.Of(Catalogue.UsConventional).Find(null));
    }

    [Fact]
    public void A_choice_that_cannot_be_read_names_those_that_can() => Assert.Equal(
        [
            "Read 'urgent'. Accepted: critical, warning, info.",
            "Read 'S4'. Accepted: S1, S2, S3, D, P.",
            "Read 'x-ray'. Accepted: laboratory, pregnancy-test, supply, pick-up, contraception, blood-donation, counselling, second-course.",
            "Read 'ast'. Accepted: alt, liver-function, triglycerides, lipids, fasting-lipids, full-blood-count, metabolic-panel, urea-and-electrolytes.",
        ],
        new Action[] { () => FindingSeverity.Parse("urgent"), () => EvidenceGrade.Parse("S4"), () => CalendarTopic.Parse("x-ray"), () => LaboratoryTest.Parse("ast") }
            .Select(read => Assert.Throws<FormatException>(read).Message));
}
