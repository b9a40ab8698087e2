namespace Isotretinoin.Dosing.Cli;

/// <summary>What is wrong with a file, gathered so that all of it is said at once.</summary>
internal sealed class Faults
{
    private readonly List<WrongInputException> faults = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool AreNone => faults.Count == 0;

    public void Add(WrongInputException fault) => faults.Add(fault);

    public void Add(Faults others) => faults.AddRange(others.faults);

    /// <summary>What was read, or nothing when it is wrong, which is remembered.</summary>
    public T? In<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (WrongInputException fault)
        {
            faults.Add(fault);
            return default;
        }
    }

    /// <summary>Looks at something, and remembers what is wrong with it.</summary>
    public void In(Action look) => _ = In(() =>
    {
        look();
        return true;
    });

    /// <exception cref="WrongInputException">Something is wrong; its message has a line for each fault.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0)
        {
            throw new WrongInputException(faults);
        }
    }
}
