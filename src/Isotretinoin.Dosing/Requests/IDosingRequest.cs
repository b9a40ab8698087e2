namespace Isotretinoin.Dosing;

/// <summary>A question to the library, whichever door it came through.</summary>
public interface IDosingRequest
{
    /// <summary>What is asked for.</summary>
    Operation Operation { get; }

    /// <summary>Answers the request.</summary>
    /// <exception cref="ArgumentException">Something of the request is refused; <see cref="Refusal.Of(Exception)"/> says what.</exception>
    /// <exception cref="InvalidOperationException">
    /// Something of the request is refused; <see cref="Refusal.Of(Exception)"/> says what.
    /// </exception>
    IDosingAnswer Answer();
}
