namespace Isotretinoin.Dosing.Cli;

/// <summary>The exit status.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was answered, or the reader closed the pipe.</summary>
    public const int Answered = 0;

    /// <summary>The flags or the input could not be read, or the output could not be written.</summary>
    public const int WrongInput = 2;

    /// <summary>Every line was answered, some of them with a refusal.</summary>
    public const int SomeRefused = 3;

    /// <summary>Ctrl-C stopped it: what had been read was answered, and whole lines were written.</summary>
    public const int Stopped = 130;
}
