namespace Isotretinoin.Dosing.Tests;

public sealed class PublicSurfaceFacts
{
    /// <summary>A change of the surface is a change of this file, for a person to read: run the suite with APPROVE=1 to write it.</summary>
    [Fact]
    public void The_public_surface_is_the_approved_one_in_both_assets()
    {
        string actual = PublicSurface.Print();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Repository.PathOf("tests/Isotretinoin.Dosing.Tests/Approved/PublicSurface.txt"), actual);
            return;
        }

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Approved", "PublicSurface.txt")), actual);
    }
}
