
namespace Isotretinoin.Dosing.Json;

/// <summary>The earlier courses of a patient, as stated.</summary>
internal static class PreviousCourseParts
{
    extension(JsonOutput json)
    {
        /// <summary>Writes the courses, and their sum if there is one; nothing without any.</summary>
        public void WritePreviousCourses(PreviousCourses? previous)
        {
            if (previous is not { All.IsEmpty: false })
            {
                return;
            }

            json.WriteStartObject("previousCourses"u8);
            json.WriteStartArray("courses"u8);
            foreach (PreviousCourse course in previous.All)
            {
                json.WriteCourse(course);
            }

            json.WriteEndArray();
            if (previous is { MilligramsPerKilogram: { } sum, Formulation: { } formulation })
            {
                json.WritePerKilogram("mgPerKg"u8, sum);
                json.WriteString("formulation"u8, formulation.Id);
            }

            json.WriteEndObject();
        }

        private void WriteCourse(PreviousCourse course)
        {
            json.WriteStartObject();
            json.WriteDate("from"u8, course.First);
            json.WriteDate("to"u8, course.Last);
            if (course.PerKilogram is { } perKilogram)
            {
                json.WriteNumber("mgPerKg"u8, perKilogram.MilligramsPerKilogram);
                json.WriteString("formulation"u8, perKilogram.Formulation.Id);
            }

            if (course.Total is { } total)
            {
                json.WriteNumber("mg"u8, total.Milligrams);
                json.WriteString("formulation"u8, total.Formulation.Id);
            }

            if (course.Reason is { } reason)
            {
                json.WriteString("reason"u8, reason);
            }

            json.WriteEndObject();
        }
    }
}
