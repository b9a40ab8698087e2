using Isotretinoin.Dosing;

var half = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
var whole = WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional);
Regimen regimen = Titration.StartAt(half).Then(whole, afterDays: 28)
    .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily);

var target = CumulativeTarget.Between(120m, 150m, Formulation.Conventional); // mg/kg
Course course = Course.Plan(regimen, target).StartingOn(new DateOnly(2026, 1, 5));

Console.WriteLine(string.Join('\n', course.Phases()));
Console.WriteLine($"reached on {course.TargetReached}; within the target until {course.LastDayWithinTarget}");
Console.WriteLine(string.Join('\n', Guidelines.UnitedStatesLabel.Review(course).Findings));
