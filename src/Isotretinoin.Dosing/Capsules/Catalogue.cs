namespace Isotretinoin.Dosing;

/// <summary>
/// Products on the market, with the sources of what is known of them. A host creates other products with
/// <see cref="Product.Create"/>.
/// </summary>
public static class Catalogue
{
    /// <summary>United States, conventional: 10, 20, 30 and 40 mg (Claravis, Zydus and others).</summary>
    public static Product UsConventional { get; } =
        new("us-conventional", "Conventional isotretinoin, United States", Formulation.Conventional, [10, 20, 30, 40], [
        Documents.ClaravisMonograph.Section("Strengths"),
        Documents.ZydusLabel.Section("Set id dae33df0")],
        ProductFact.WithFood(Documents.MyorisanLabel.Section("Dosage and administration: with food")),
        ProductFact.Yes(
            Documents.ProductElements.Section("Claravis, set id a31fd109: soybean oil, hydrogenated soybean oil"),
            Documents.ProductElements.Section("Zydus, set id dae33df0: soybean oil, hydrogenated soybean oil")));

    /// <summary>United States, conventional: 10, 20 and 40 mg (Amnesteem and generics of its strengths).</summary>
    public static Product UsAmnesteem { get; } =
        new("us-amnesteem", "Conventional isotretinoin as Amnesteem, United States", Formulation.Conventional, [10, 20, 40], [
        Documents.ProductElements.Section("Set id b2cb63c9: 10 and 20 mg"),
        Documents.AmnesteemStrengths.Section("10, 20 and 40 mg")],
        ProductFact.WithFood(Documents.MyorisanLabel.Section("Dosage and administration: with food")),
        ProductFact.Yes(Documents.ProductElements.Section("Amnesteem, set id b2cb63c9: soybean oil, soybean lecithin")));

    /// <summary>United States, Lidose: 10, 20, 25, 30, 35 and 40 mg.</summary>
    public static Product Absorica { get; } = new("absorica", "Absorica, United States", Formulation.Lidose, [10, 20, 25, 30, 35, 40], [
        Documents.AbsoricaLabelOnMedlibrary.Section("How supplied")],
        ProductFact.WithOrWithoutFood(Documents.AbsoricaLabel.Section("Dosage and administration, Table 1: with or without meals")),
        ProductFact.Yes(Documents.ProductElements.Section("Absorica, set id 3ef0cff8: soybean oil")));

    /// <summary>United States, Micronized: 8, 16, 20, 24, 28 and 32 mg.</summary>
    public static Product AbsoricaLd { get; } =
        new("absorica-ld", "Absorica LD, United States", Formulation.Micronized, [8, 16, 20, 24, 28, 32], [
        Documents.AbsoricaLabelOnMedlibrary.Section("How supplied"),
        Documents.AbsoricaLdStrengths.Section("Strengths")],
        ProductFact.WithOrWithoutFood(Documents.AbsoricaLabel.Section("Dosage and administration, Table 2: with or without meals")),
        ProductFact.Unknown);

    /// <summary>United Kingdom, conventional: 5, 10, 20 and 40 mg.</summary>
    public static Product UkConventional { get; } =
        new("uk-conventional", "Conventional isotretinoin, United Kingdom", Formulation.Conventional, [5, 10, 20, 40], [
        Documents.Smpc5Milligrams.Section("5 mg"),
        Documents.AssessmentReport40Milligrams.Section("PL 04569/0723"),
        Documents.LancashireFormulary.Section("5, 10 and 20 mg")],
        ProductFact.WithFood(Documents.Smpc5Milligrams.Section("4.2: with food once or twice daily")),
        ProductFact.Yes(Documents.Smpc5Milligrams.Section("5 mg: refined and part-hydrogenated soya oil")));

    /// <summary>European Union, conventional: 10 and 20 mg (Roaccutane).</summary>
    public static Product EuRoaccutane { get; } = new("eu-roaccutane", "Roaccutane, European Union", Formulation.Conventional, [10, 20], [
        Documents.RoaccutaneAnnex.Section("anx_6820")],
        ProductFact.FoodOf(Formulation.Conventional),
        ProductFact.Unknown);

    /// <summary>Canada, conventional: 10 and 40 mg (Accutane Roche).</summary>
    public static Product CaAccutane { get; } = new("ca-accutane", "Accutane Roche, Canada", Formulation.Conventional, [10, 40], [
        Documents.AccutaneCanada.Section("Dosage forms")],
        ProductFact.FoodOf(Formulation.Conventional),
        ProductFact.Unknown);

    /// <summary>Canada, Lidose: 10, 20, 30 and 40 mg (Epuris).</summary>
    public static Product CaEpuris { get; } = new("ca-epuris", "Epuris, Canada", Formulation.Lidose, [10, 20, 30, 40], [
        Documents.EpurisRecord.Section("DINs by strength")],
        ProductFact.FoodOf(Formulation.Lidose),
        ProductFact.Unknown);

    /// <summary>Australia and New Zealand, conventional: 5, 10, 20, 30 and 40 mg (Oratane).</summary>
    public static Product AuOratane { get; } =
        new("au-oratane", "Oratane, Australia and New Zealand", Formulation.Conventional, [5, 10, 20, 30, 40], [
        Documents.Oratane.Section("Presentation")],
        ProductFact.FoodOf(Formulation.Conventional),
        ProductFact.Unknown);

    /// <summary>All products of the catalogue, under their identifiers.</summary>
    public static Formulary Formulary { get; } = Formulary.Of(
        UsConventional, UsAmnesteem, Absorica, AbsoricaLd, UkConventional, EuRoaccutane, CaAccutane, CaEpuris, AuOratane);
}
