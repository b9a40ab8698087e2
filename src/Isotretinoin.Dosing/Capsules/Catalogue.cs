using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>Products on the market, each strength with where it was read. A host with other products states its own with <see cref="Product.Create"/>.</summary>
public static class Catalogue
{
    /// <summary>United States, conventional: 10, 20, 30 and 40 mg (Claravis, Zydus and others).</summary>
    public static Product UsConventional { get; } = new("us-conventional", Formulation.Conventional, [10, 20, 30, 40], [
        new("Claravis", "Strengths", "epocrates.com/online/drugs/3514/claravis", Secondary),
        new("Isotretinoin capsules, Zydus, DailyMed", "Set id dae33df0", "dailymed.nlm.nih.gov", Primary)]);

    /// <summary>United States, conventional: 10, 20 and 40 mg (Amnesteem and generics of its strengths).</summary>
    public static Product UsAmnesteem { get; } = new("us-amnesteem", Formulation.Conventional, [10, 20, 40], [
        new("Amnesteem label, openFDA", "Set id b2cb63c9: 10 and 20 mg", "open.fda.gov", Primary),
        new("Generic isotretinoin V10, V20, V40", "10, 20 and 40 mg", "tajoncology.com", Secondary)]);

    /// <summary>United States, Lidose: 10, 20, 25, 30, 35 and 40 mg.</summary>
    public static Product Absorica { get; } = new("absorica", Formulation.Lidose, [10, 20, 25, 30, 35, 40], [
        new("Absorica and Absorica LD, United States label", "How supplied", "medlibrary.org/lib/rx/meds/absorica-2/", Secondary)]);

    /// <summary>United States, Micronized: 8, 16, 20, 24, 28 and 32 mg.</summary>
    public static Product AbsoricaLd { get; } = new("absorica-ld", Formulation.Micronized, [8, 16, 20, 24, 28, 32], [
        new("Absorica and Absorica LD, United States label", "How supplied", "medlibrary.org/lib/rx/meds/absorica-2/", Secondary),
        new("Absorica LD", "Strengths", "dermatologyadvisor.com", Secondary)]);

    /// <summary>United Kingdom, conventional: 5, 10, 20 and 40 mg.</summary>
    public static Product UkConventional { get; } = new("uk-conventional", Formulation.Conventional, [5, 10, 20, 40], [
        new("Isotretinoin 5 mg capsules, SmPC", "Product 10519", "medicines.org.uk/emc", Primary),
        new("Isotretinoin 40 mg, public assessment report", "PL 04569/0723", "mhra.gov.uk", Primary),
        new("Lancashire and South Cumbria formulary", "5, 10 and 20 mg", "lancashireandsouthcumbriaformulary.nhs.uk", Primary)]);

    /// <summary>European Union, conventional: 10 and 20 mg (Roaccutane).</summary>
    public static Product EuRoaccutane { get; } = new("eu-roaccutane", Formulation.Conventional, [10, 20], [
        new("Roaccutane, annex of 2003", "anx_6820", "ec.europa.eu", Primary)]);

    /// <summary>Canada, conventional: 10 and 40 mg (Accutane Roche).</summary>
    public static Product CaAccutane { get; } = new("ca-accutane", Formulation.Conventional, [10, 40], [
        new("Accutane Roche monograph, 12 August 2014", "Dosage forms", "studyres.com", Secondary)]);

    /// <summary>Canada, Lidose: 10, 20, 30 and 40 mg (Epuris).</summary>
    public static Product CaEpuris { get; } = new("ca-epuris", Formulation.Lidose, [10, 20, 30, 40], [
        new("Epuris, Drug Product Database", "DINs by strength", "hpr-rps.hres.ca", Primary)]);

    /// <summary>Australia and New Zealand, conventional: 5, 10, 20, 30 and 40 mg (Oratane).</summary>
    public static Product AuOratane { get; } = new("au-oratane", Formulation.Conventional, [5, 10, 20, 30, 40], [
        new("Oratane data sheet, Medsafe 2022", "Presentation", "rxreasoner.com/monographs/oratane", Secondary)]);

    /// <summary>All products of the catalogue, under their names.</summary>
    public static Formulary Formulary { get; } = Formulary.Of(
        UsConventional, UsAmnesteem, Absorica, AbsoricaLd, UkConventional, EuRoaccutane, CaAccutane, CaEpuris, AuOratane);
}
