namespace Isotretinoin.Dosing.Cli;

/// <summary>The exit status.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was answered.</summary>
    public const int Answered = 0;

    /// <summary>The flags, or the input as a whole, could not be read.</summary>
    public const int WrongInput = 2;

    /// <summary>Every line was answered, some of them with a refusal.</summary>
    public const int SomeRefused = 3;

    /// <summary>Ctrl-C stopped it: what had been read was answered, and whole lines were written.</summary>
    public const int Stopped = 130;
}
