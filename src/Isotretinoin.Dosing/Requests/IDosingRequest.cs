namespace Isotretinoin.Dosing;

/// <summary>A request to the library, from C#, JSON or the terminal.</summary>
public interface IDosingRequest
{
    /// <summary>The operation.</summary>
    Operation Operation { get; }

    /// <summary>Answers the request.</summary>
    /// <exception cref="ArgumentException">The request is refused; <see cref="Refusal.Of(Exception)"/> gives the refusals.</exception>
    /// <exception cref="InvalidOperationException">
    /// The request is refused; <see cref="Refusal.Of(Exception)"/> gives the refusals.
    /// </exception>
    IDosingAnswer Answer();
}
