
namespace Isotretinoin.Dosing.Json;

/// <summary>What was taken of a course, and the notes of its periods.</summary>
internal static class CourseSoFarParts
{
    extension(JsonOutput json)
    {
        /// <summary>Writes what was taken of the course that a plan carries on; nothing for one that carries on none.</summary>
        public void WriteBefore(PlanAnswer answer)
        {
            if (answer.Before is not { } before)
            {
                return;
            }

            json.WriteStartObject("after"u8);
            json.WriteDate("asOf"u8, before.AsOf);
            json.WriteString("weightPolicy"u8, before.Policy.Id);
            json.WriteTaken(before);
            json.WritePerKilogram("mgPerKg"u8, before.MilligramsPerKilogram);
            json.WriteMilligrams("countedMg"u8, answer.Course.AlreadyTaken.Milligrams);
            json.WriteNotes(before);
            json.WriteDerivation(answer.BeforeDerivation);
            json.WriteEndObject();
        }

        /// <summary>Writes days and milligrams, which are the same under every weight policy.</summary>
        public void WriteTaken(Progress progress)
        {
            json.WriteNumber("calendarDays"u8, progress.CalendarDays);
            json.WriteNumber("dosingDays"u8, progress.DosingDays);
            json.WriteNumber("missedDays"u8, progress.MissedDays);
            json.WriteTaken(progress.Taken());
            json.WriteNumber("cumulativeMg"u8, progress.Cumulative.Milligrams);
        }

        /// <summary>Writes the notes of the periods that began by the as-of date, earliest first; nothing without any.</summary>
        public void WriteNotes(Progress progress)
        {
            DosePeriod[] noted =
            [
                .. progress.History.Periods.Where(period => period.Note is not null && period.First <= progress.AsOf)
                    .OrderBy(period => period.First),
            ];
            if (noted.Length == 0)
            {
                return;
            }

            json.WriteStartArray("notes"u8);
            foreach (DosePeriod period in noted)
            {
                json.WriteStartObject();
                json.WriteDate("from"u8, period.First);
                json.WriteDate("to"u8, period.Last);
                json.WriteNote(period.Note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>Writes a note; nothing without one.</summary>
        public void WriteNote(string? note)
        {
            if (note is not null)
            {
                json.WriteString("note"u8, note);
            }
        }
    }
}
