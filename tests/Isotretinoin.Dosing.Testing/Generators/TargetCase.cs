namespace Isotretinoin.Dosing.Testing;

/// <summary>A cumulative target in thousandths of mg/kg.</summary>
public sealed record TargetCase(int FromThousandths, int ToThousandths)
{
    public CumulativeTarget Target(Formulation formulation) => CumulativeTarget.Between(FromThousandths / 1_000m, ToThousandths / 1_000m, formulation);
}
