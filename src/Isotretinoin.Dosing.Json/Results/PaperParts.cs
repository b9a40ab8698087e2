namespace Isotretinoin.Dosing.Json;

/// <summary>The papers of an answer: its note for the record and its sheet for the patient.</summary>
internal static class PaperParts
{
    extension(JsonOutput json)
    {
        /// <summary>Writes the note of an answer, if it was requested.</summary>
        public void WriteNote(IDosingAnswer answer, Reviewing reviewing)
        {
            if (reviewing.IsNoted && answer.Note is { } note)
            {
                json.WriteString("note"u8, note.ToString());
            }
        }

        /// <summary>Writes the sheet for the patient; nothing for null.</summary>
        public void WriteHandOut(HandOut? handOut)
        {
            if (handOut is not null)
            {
                json.WriteString("handout"u8, handOut.ToString());
            }
        }
    }
}
