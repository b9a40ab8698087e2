namespace Isotretinoin.Dosing.Tests;

public sealed class ContinuationCaseFacts
{
    [Fact]
    public void Every_class_of_continuation_occurs() => Samples.HaveEach(
        ContinuationCases.Any,
        ("open", c => c.IsOpen),
        ("with an end", c => !c.IsOpen),
        ("a pause first", c => c.Steps[0].Milligrams == 0),
        ("several doses", c => c.Steps.Select(s => s.Milligrams).Where(mg => mg > 0).Distinct().Count() > 1),
        ("off days", c => c.Steps.Any(s => DosingDays.HasOffDays(s.Pattern))),
        ("another formulation than the target's", c => c.Formulation != c.History.TargetFormulation),
        ("reached already", c => Projection.Of(c.History.Progress, c.Continuation).DaysToTarget == 0),
        ("reached later", c => Projection.Of(c.History.Progress, c.Continuation).DaysToTarget > 0),
        ("never reached", c => Projection.Of(c.History.Progress, c.Continuation).TargetReached is null));

    [Fact]
    public void Shrinking_ends() => Samples.ShrinkToAnEnd(ContinuationCases.Any, ContinuationCases.Simpler);
}
