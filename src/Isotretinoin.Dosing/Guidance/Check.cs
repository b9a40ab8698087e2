namespace Isotretinoin.Dosing;

/// <summary>How a rule is checked: the sentence of the finding when what is reviewed departs from the rule, else null.</summary>
internal delegate string? Check(Rule rule, ReviewSubject subject);
