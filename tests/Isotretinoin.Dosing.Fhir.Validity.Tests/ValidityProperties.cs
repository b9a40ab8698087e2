using System.Buffers;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Fhir.Validity.Tests;

/// <summary>Laws of what is written, of generated courses: valid by HL7's own definitions, and the same bytes each time.</summary>
public sealed class ValidityProperties
{
    private const int MostSupplies = 4;

    private static readonly FhirRecord Record = FhirRecord.Of(
        DrugCodes.RxNorm(Formulation.Conventional), new Uri("https://dosing.example.org"), "Patient/p1", new DateOnly(2026, 11, 27));

    // The oracle takes milliseconds for a resource: few supplies of a course, from anywhere in it.
    private static Gen<(CourseCase Course, int From)> Courses =>
        from course in GeneratedCourses.Makeable
        from dated in Gen.Elements(true, false)
        from day in Gen.Choose(0, 3_000)
        from skipped in Gen.Choose(0, 6)
        select (dated ? course with { Start = new DateOnly(2026, 1, 1).AddDays(day) } : course, skipped);

    [Law]
    public Property Supplies_of_a_course_are_valid() => Law.ForAll(() => Courses, given =>
    {
        Supply[] supplies = [.. given.Course.Plan().Supplies(given.Course.SupplyDays).Skip(given.From).Take(MostSupplies)];
        var output = new ArrayBufferWriter<byte>();
        var again = new ArrayBufferWriter<byte>();
        FhirRequests.Write(output, supplies, Record);
        FhirRequests.Write(again, supplies, Record);

        Assert.Equal(output.WrittenSpan, again.WrittenSpan);
        Assert.Empty(FirelyValidator.Faults(output.WrittenSpan));
    });

    [Law]
    public Property Findings_of_an_order_are_valid() => Law.ForAll(() => OrderCases.All, given =>
    {
        var output = new ArrayBufferWriter<byte>();
        FhirFindings.Write(output, Review.Of(given.Prescription, given.Patient, Guidelines.UnitedStatesLabel), Record, "MedicationRequest/m1");

        Assert.Empty(FirelyValidator.Faults(output.WrittenSpan));
    });
}
