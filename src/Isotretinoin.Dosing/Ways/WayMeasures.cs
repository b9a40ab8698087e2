namespace Isotretinoin.Dosing;

/// <summary>What wishes and keys look at in a way.</summary>
/// <param name="Days">The days of the course.</param>
/// <param name="GreatestMilligrams">The milligrams of the highest day of any of its cycles.</param>
/// <param name="CapsulesADay">The most capsules of a day of any of its cycles.</param>
/// <param name="Strengths">The different strengths of its capsules.</param>
/// <param name="LeftOver">The capsules left over of whole packs; 0 when no key needs them.</param>
internal readonly record struct WayMeasures(int Days, int GreatestMilligrams, int CapsulesADay, int Strengths, long LeftOver);
