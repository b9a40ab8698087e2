namespace Isotretinoin.Dosing.Cli;

/// <summary>Where the patients of an audit are written as they come.</summary>
internal interface IAuditLines
{
    /// <summary>Writes a patient with the courses.</summary>
    void Write(AuditedPatient patient);

    /// <summary>Writes a patient who is left out, and why.</summary>
    void LeaveOut(string id, IReadOnlyList<string> problems);

    /// <summary>Writes what is still held.</summary>
    void Flush();
}
