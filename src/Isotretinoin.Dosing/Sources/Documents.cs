using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>
/// Every cited document, defined once; a rule cites its section. A document read in several places is here once per place, under one title.
/// What was read again later says so.
/// </summary>
internal static class Documents
{
    private const string ConventionalTitle = "Isotretinoin capsules, United States label";
    private const string AbsoricaTitle = "Absorica and Absorica LD, United States label";
    private const string IpledgeTitle = "iPLEDGE requirements, as reported";
    private const string ModificationTitle = "iPLEDGE modification approved 9 February 2026, as reported";
    private const string EuropeanTitle = "EMA class wording of the product information";
    private const string PatientArticleTitle = "Patient article";

    private static readonly DateOnly ReadAgain = new(2026, 11, 27);

    // Labels of the United States.
    public static readonly Document MyorisanLabel = new(ConventionalTitle, "drugs.com/dosage/myorisan.html", Secondary);
    public static readonly Document ConventionalLabelOnMyHealthBox = new(ConventionalTitle, "myhealthbox.eu", Secondary);
    public static readonly Document ConventionalLabelOnDailyMed = new(ConventionalTitle, "dailymed.nlm.nih.gov", Primary);
    public static readonly Document AbsoricaLabel = new(AbsoricaTitle, "rxreasoner.com/monographs/absorica/usage", Secondary);
    public static readonly Document AbsoricaLabelOnMedlibrary = new(AbsoricaTitle, "medlibrary.org/lib/rx/meds/absorica-2/", Secondary);
    public static readonly Document AbsoricaLabelOnDailyMed = new(AbsoricaTitle, "dailymed.nlm.nih.gov", Primary);
    public static readonly Document AccutaneLabel = new("Accutane, United States label", "druglib.com", Secondary);
    public static readonly Document ClaravisMonograph = new("Claravis", "epocrates.com/online/drugs/3514/claravis", Secondary);
    public static readonly Document ZydusLabel = new("Isotretinoin capsules, Zydus, DailyMed", "dailymed.nlm.nih.gov", Primary);
    public static readonly Document AmnesteemStrengths =
        new("Amnesteem, older label text", "themedidex.com/drugs/amnesteem", Secondary) { ReadOn = ReadAgain };

    public static readonly Document AbsoricaPrecautions =
        new(AbsoricaTitle, "rxreasoner.com/monographs/absorica/precautions", Secondary) { ReadOn = ReadAgain };

    public static readonly Document ProductElements = new("Product elements of United States labels, openFDA", "open.fda.gov", Primary);
    public static readonly Document AbsoricaLdStrengths = new("Absorica LD", "dermatologyadvisor.com", Secondary);

    // Product information elsewhere.
    public static readonly Document Smpc5Milligrams =
        new("Isotretinoin 5 mg capsules, SmPC, 1 November 2023", "medicines.org.uk/emc, product 10519", Primary);

    public static readonly Document Smpc20Milligrams = new("Roaccutane 20 mg, SmPC", "medicines.org.uk/emc (mirror)", Secondary);
    public static readonly Document AssessmentReport40Milligrams =
        new("Isotretinoin 40 mg, public assessment report", "mhra.gov.uk", Primary);
    public static readonly Document AllianceSmpc =
        new("Isotretinoin, Alliance, United Kingdom, 2019", "rxreasoner.com/monographs/isotretinoin/precautions", Secondary);

    public static readonly Document SmpcWording = new("SmPC wording", "drug-international.com", Secondary);
    public static readonly Document CzechSpc = new("Isotretinoin, Czech SPC", "linked.opendata.cz, SPC139496", Secondary);
    public static readonly Document RoaccutaneAnnex = new("Roaccutane, annex of 2003", "ec.europa.eu", Primary);
    public static readonly Document RoaccutaneIsrael = new("Roaccutane, Israel, 2011", "myhealthbox.eu/en/roaccutane-10-mg", Primary);
    public static readonly Document RoaccutaneSingapore = new("Roaccutane, Singapore product information", "trial.medpath.com", Secondary);
    public static readonly Document Oratane = new("Oratane data sheet, Medsafe 2022", "rxreasoner.com/monographs/oratane", Secondary);
    public static readonly Document AccutaneCanada = new("Accutane Roche monograph, 12 August 2014", "studyres.com", Secondary);
    public static readonly Document EpurisRecord = new("Epuris, Drug Product Database", "hpr-rps.hres.ca", Primary);
    public static readonly Document EuropeanText =
        new("Isotretinoin (Isodifa), European text", "starbene.it/farmaci/_045513177/posologia", Secondary) { ReadOn = ReadAgain };

    public static readonly Document EuropeanWording = new(EuropeanTitle, "vhls.no", Secondary);
    public static readonly Document EuropeanWordingInHongKong = new(EuropeanTitle, "MIMS Hong Kong", Secondary);

    // Formularies and regulators.
    public static readonly Document Bnf = new("British National Formulary", "issuhub", Secondary);
    public static readonly Document LancashireFormulary =
        new("Lancashire and South Cumbria formulary", "lancashireandsouthcumbriaformulary.nhs.uk", Primary);

    public static readonly Document WestHampshire = new("West Hampshire NHS", "", Primary);
    public static readonly Document MhraChanges = new("MHRA changes of 31 October 2023", "BMJ 383:p2545", Primary);
    public static readonly Document MhraWithdrawal = new(
        "MHRA Drug Safety Update of 22 January 2026: changes to prescribing guidance and additional risk minimisation measures",
        "gov.uk/drug-safety-update",
        Primary) { ReadOn = ReadAgain };

    public static readonly Document PharmacySafety =
        new("Isotretinoin, pharmacy safety", "pharmacysafety.org/isotretinoin-3", Secondary) { ReadOn = ReadAgain };

    // iPLEDGE.
    public static readonly Document AwayWithAcne = new(IpledgeTitle, "awaywithacne.com", Secondary);
    public static readonly Document AwayWithAcnePage28 = new(IpledgeTitle, "awaywithacne.com/page28", Secondary);
    public static readonly Document GatheringBaltimore = new(IpledgeTitle, "thegatheringbaltimore.com", Secondary);
    public static readonly Document AcnePilot = new(IpledgeTitle, "acnepilot.com", Secondary);
    public static readonly Document IpledgeIsAGo = new("iPLEDGE requirements since December 2007, as reported", "studyres.com", Secondary);
    public static readonly Document FdaNotice2021 = new("FDA notice of 13 December 2021, as mirrored", "mdedge.com", Secondary);
    public static readonly Document AcneAndRosacea = new(ModificationTitle, "acneandrosacea.org", Secondary);
    public static readonly Document LachmanConsultants = new(ModificationTitle, "lachmanconsultants.com", Secondary);
    public static readonly Document EpocratesNews = new(ModificationTitle, "epocrates.com", Secondary);
    public static readonly Document IpledgeModification = AcneAndRosacea.And(LachmanConsultants).And(EpocratesNews);
    public static readonly Document PulseBot = new(ModificationTitle, "pulse.bot", Secondary);
    public static readonly Document FdaText = new("FDA text on iPLEDGE, as reported", "saludequitativa", Secondary);

    // Consensus, manuals and reports of practice.
    public static readonly Document DelphiConsensus =
        new("Consensus on laboratory monitoring of isotretinoin, JAMA Dermatology 2022", "", Primary);

    public static readonly Document DonationConsensus = new("Brazilian consensus on isotretinoin, PMC7772596", "PMC7772596", Primary);
    public static readonly Document TargetConsensus =
        new("Brussels consensus 1995; Asian consensus 2011 (PMC3970835)", "ncbi.nlm.nih.gov/pmc/articles/PMC3970835", Primary);

    public static readonly Document Bpac = new("bpac New Zealand, 2013", "", Primary);
    public static readonly Document Tallmadge =
        new("Tallmadge, Society for Pediatric Dermatology, as reported", "hospitalist.mdedge.com", Secondary);
    public static readonly Document AcademyGuidance = new(
        "American Academy of Dermatology, guideline of 2016",
        "aad.org/practicecenter/quality/clinical-guidelines/acne/isotretinoin",
        Primary) { ReadOn = ReadAgain };

    public static readonly Document IntermittentReview = new(
        "Systematic review of 15 trials, Postepy Dermatologii 2025;42:346", "PMC12458061", Primary) { ReadOn = ReadAgain };

    public static readonly Document MsdManual = new("MSD Manual 2024", "", Secondary);
    public static readonly Document Jdd2025 = new("Journal of Drugs in Dermatology 2025;24(6)", "", Primary);
    public static readonly Document LehmannClassification =
        new("Lehmann classification of 2002, as reported", "scribd.com/document/415054047", Secondary);

    public static readonly Document SeverityByLesions =
        new("Acne severity by lesions", "acnesupport.org.uk", Secondary) { ReadOn = ReadAgain };

    public static readonly Document PatientGuide = new($"{PatientArticleTitle}: guide to isotretinoin dosing", "", PatientArticle);
    public static readonly Document MicrodosingArticle = new($"{PatientArticleTitle} on isotretinoin microdosing", "", PatientArticle);
    public static readonly Document SeverityArticle = new($"{PatientArticleTitle} on acne severity", "", PatientArticle);

    // Studies.
    public static readonly Document LowDoseReview =
        new("Systematic review of low-dose isotretinoin, 2021", "pubmed.ncbi.nlm.nih.gov/33085149", Primary);

    public static readonly Document Amichai2006 = new("Amichai 2006 (n = 638)", "", Primary);
    public static readonly Document Strauss1984 = new("Strauss 1984 (n = 150)", "", Primary);
    public static readonly Document Rademaker2014 = new("Rademaker 2014 (n = 58)", "", Primary);
    public static readonly Document Rademaker = new("Rademaker (n = 1,453)", "", Primary);
    public static readonly Document Agarwal2011 = new("Agarwal 2011 (n = 120)", "", Primary);
    public static readonly Document Dhaked2016 = new("Dhaked 2016 (n = 240)", "", Primary);
    public static readonly Document Lee2011 = new("Lee 2011 (n = 60)", "", Primary);
    public static readonly Document Kaymak2006 = new("Kaymak 2006 (n = 60)", "", Primary);
    public static readonly Document Tan2015 = new("Tan 2015", "", Primary);
    public static readonly Document Blasiak2013 = new("Blasiak 2013 (n = 180, 116 followed)", "", Secondary);
    public static readonly Document LaiAndBarbieri2025 =
        new("Lai and Barbieri, JAMA Dermatology, 15 January 2025, abstract (n = 19,907)", "", Primary) { ReadOn = ReadAgain };

    public static readonly Document Borghi2011 = new("Borghi 2011 (n = 139)", "", Primary);
    public static readonly Document KoreanFollowUp = new("Korean follow-up of one year (n = 124 of 230)", "", Primary);

    // Not read anywhere.
    public static readonly Document IpledgeApproval = new("iPLEDGE modification approved 9 February 2026", "", Derived);
    public static readonly Document ThisProduct = new("Isotretinoin.Dosing", "", EvidenceGrade.Product);
}
