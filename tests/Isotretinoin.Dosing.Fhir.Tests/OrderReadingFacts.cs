namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Orders as wholes: which count, whose they are, what is dispensed, and what is taken together.</summary>
public sealed class OrderReadingFacts
{
    private const string Once = "20 mg capsules, 1 once daily conventional";

    private static readonly string Twenty = Written.RxNorm("404062");

    [Theory]
    [InlineData("\"status\":\"draft\"", "\"status\":\"active\"", Once)]
    [InlineData("\"status\":\"draft\"", "\"status\":\"on-hold\"", Once)]
    [InlineData("\"status\":\"draft\",", "", Once)]
    [InlineData("\"status\":\"draft\"", "\"status\":\"completed\"", "")]
    [InlineData("\"status\":\"draft\"", "\"status\":\"stopped\"", "")]
    [InlineData("\"status\":\"draft\"", "\"status\":\"cancelled\"", "")]
    [InlineData("\"status\":\"draft\"", "\"status\":\"entered-in-error\"", "")]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"option\"", "")]
    [InlineData("\"intent\":\"order\",", "", Once)]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"doNotPerform\":true", "")]
    [InlineData("Patient/p1", "p1", Once)]
    [InlineData("Patient/p1", "https://record.example/fhir/Patient/p1/_history/3", Once)]
    [InlineData("Patient/p1", "Patient/p2", "beside [order.other-patient!]")]
    [InlineData("Patient/p1", "Group/p1", "beside [order.other-patient!]")]
    [InlineData("{\"reference\":\"Patient/p1\"}", "{\"display\":\"Ann\"}", Once + " [order.other-patient]")]
    [InlineData("\"authoredOn\":\"2026-01-05\"", "\"authoredOn\":\"2026-01\"", Once + " [order.date-partial]")]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"implicitRules\":\"urn:rules\"", "- [order.modifier-extension!]")]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"modifierExtension\":[{\"url\":\"urn:not\"}]", "- [order.modifier-extension!]")]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"modifierExtension\":[]", Once)]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"category\":{\"text\":\"community\"},\"unheardOf\":1", Once)]
    [InlineData("\"intent\":\"order\"", "\"intent\":\"order\",\"substitution\":{\"allowedBoolean\":false}", Once + " [element.not-read~]")]
    public void An_order_counts_by_its_status_and_its_patient(string part, string other, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(One().Replace(part, other, StringComparison.Ordinal))));

    [Theory]
    [InlineData("2026-01-03", "2026-01-03")]
    [InlineData("2026-01-03T23:59:59-11:00", "2026-01-03")]
    [InlineData("2026-01", "2026-01-05")]
    public void The_date_is_the_one_as_written_or_today(string authored, string expected) => Assert.Equal(
        DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        Assert.Single(Written.Orders(One().Replace("\"authoredOn\":\"2026-01-05\"", $"\"authoredOn\":\"{authored}\"", StringComparison.Ordinal)).Orders).Order!.WrittenOn);

    [Theory]
    [InlineData("""{"quantity":{"value":30,"code":"CAP"}}""", "20 mg capsules, 1 once daily, 30 capsules conventional")]
    [InlineData("""{"quantity":{"value":600,"code":"mg"}}""", "20 mg capsules, 1 once daily, 30 capsules conventional")]
    [InlineData("""{"quantity":{"value":30,"code":"TAB"}}""", "20 mg capsules, 1 once daily, 30 capsules conventional [dose.unit-form]")]
    [InlineData("""{"quantity":{"value":30}}""", Once + " [supply.unit]")]
    [InlineData("""{"quantity":{"value":30,"code":"mL"}}""", Once + " [supply.unit]")]
    [InlineData("""{"quantity":{"value":30.5,"code":"CAP"}}""", Once + " [supply.quantity]")]
    [InlineData("""{"quantity":{"value":610,"code":"mg"}}""", Once + " [supply.quantity]")]
    [InlineData("""{"quantity":{"value":100001,"code":"CAP"}}""", Once + " [supply.quantity]")]
    [InlineData("""{"expectedSupplyDuration":{"value":30,"code":"d"}}""", Once + ", 30 days")]
    [InlineData("""{"expectedSupplyDuration":{"value":30,"unit":"days"}}""", Once + ", 30 days")]
    [InlineData("""{"expectedSupplyDuration":{"value":4,"code":"wk"}}""", Once + ", 28 days")]
    [InlineData("""{"expectedSupplyDuration":{"value":1,"code":"mo"}}""", Once + " [supply.unit]")]
    [InlineData("""{"expectedSupplyDuration":{"value":0,"code":"d"}}""", Once + " [supply.quantity]")]
    [InlineData("""{"numberOfRepeatsAllowed":3}""", Once + ", 3 refills")]
    [InlineData("""{"numberOfRepeatsAllowed":0}""", Once + ", 0 refills")]
    [InlineData("""{"numberOfRepeatsAllowed":-1}""", Once + " [supply.quantity]")]
    [InlineData("""{"dispenseInterval":{"value":30,"code":"d"},"validityPeriod":{"end":"2026-02-01"}}""", Once + " [element.not-read~, element.not-read~]")]
    public void What_is_dispensed_is_read_or_unknown(string dispense, string expected) =>
        Assert.Equal(expected, Written.Said(Written.Orders(One(more: $",\"dispenseRequest\":{dispense}"))));

    [Fact]
    public void Two_orders_of_a_day_are_one_prescription() => Assert.Equal(
        "20 mg capsules, 2 once daily, 60 capsules conventional, 30 days, 1 refills",
        Written.Said(Written.Orders(Written.Bundle(One("a", Dispense(30, 30, 0)), One("b", Dispense(30, 30, 1))))));

    [Fact]
    public void Two_strengths_are_two_lines_of_one_prescription() => Assert.Equal(
        "20 mg capsules, 1 once daily; 10 mg capsules, 1 once daily conventional",
        Written.Said(Written.Orders(Written.Bundle(One("a"), Of("404059", "b")))));

    [Fact]
    public void Days_that_differ_are_unknown() => Assert.Equal(
        "20 mg capsules, 2 once daily, 58 capsules conventional, 0 refills [supply.contradiction]",
        Written.Said(Written.Orders(Written.Bundle(One("a", Dispense(30, 30, 0)), One("b", Dispense(28, 28, 0))))));

    [Fact]
    public void Formulations_are_not_added() => Assert.Equal(
        "- [formulation.mixed!]", Written.Said(Written.Orders(Written.Bundle(One("a"), Of("1300006", "b")))));

    [Fact]
    public void A_drug_of_unknown_strength_makes_the_sum_one_of_milligrams() => Assert.Equal(
        "40 mg in the morning and 20 mg in the evening [medication.strength-unknown]",
        Written.Said(Written.Orders(Written.Bundle(
            One("a"), Written.Request(Written.RxNorm("6064"), Written.Dosage(Written.DoseOf("20", "mg"), Written.Twice), id: "b")))));

    [Fact]
    public void What_cannot_be_read_is_apart_from_what_can() => Assert.Equal(
        $"{Once} // - [dose.missing!]", Written.Said(Written.Orders(Written.Bundle(One("a"), Written.Request(Twenty, "", id: "b")))));

    [Fact]
    public void An_order_that_another_replaces_is_left_out() => Assert.Equal(
        "10 mg capsules, 1 once daily conventional",
        Written.Said(Written.Orders(Written.Bundle(
            One("a"), Of("404059", "b", ",\"priorPrescription\":{\"reference\":\"MedicationRequest/a\"}")))));

    [Fact]
    public void Days_that_differ_between_dosages_are_no_pattern() => Assert.Equal(
        "- [timing.not-a-pattern!]",
        Written.Said(Written.Orders(Written.Request(
            Twenty, Dose(1) + "," + Dose(1, """{"repeat":{"frequency":1,"period":2,"periodUnit":"d"}}""")))));

    [Fact]
    public void The_dosages_of_morning_and_evening_are_of_one_day() => Assert.Equal(
        "20 mg capsules, 1 in the morning and 2 in the evening conventional",
        Written.Said(Written.Orders(Written.Request(
            Twenty, Dose(1, """{"repeat":{"when":["MORN"]}}""") + "," + Dose(2, """{"repeat":{"when":["EVE"]}}""")))));

    [Theory]
    [InlineData("2026-01-05", "1 2026-01-05 2026-02-01; 2 2026-02-02")]
    [InlineData("2026-02-10", "2 2026-02-02; 1 2026-01-05 2026-02-01")]
    public void Bounds_that_do_not_overlap_are_steps_the_one_of_today_first(string today, string expected)
    {
        string dosages = $"{Dose(1, Bounded("2026-01-05", "2026-02-01"))},{Dose(2, Bounded("2026-02-02", null))}";

        Assert.Equal(expected, Steps(Written.Request(Twenty, dosages), today));
    }

    [Fact]
    public void Orders_whose_bounds_do_not_overlap_are_steps() => Assert.Equal(
        "1 2026-01-05 2026-02-01; 2 2026-02-02",
        Steps(
            Written.Bundle(
                Written.Request(Twenty, Dose(2, Bounded("2026-02-02", null)), id: "b"),
                Written.Request(Twenty, Dose(1, Bounded("2026-01-05", "2026-02-01")), id: "a")),
            "2026-01-05"));

    [Fact]
    public void A_higher_sequence_follows_and_a_length_gives_it_its_day()
    {
        const string Month = """{"repeat":{"boundsDuration":{"value":4,"code":"wk"},"frequency":1,"period":1,"periodUnit":"d"}}""";
        string dosages = $"{Dose(2, Written.Once, ",\"sequence\":2")},{Dose(1, Month, ",\"sequence\":1")}";

        Assert.Equal("1 2026-01-05 2026-02-01; 2 2026-02-02", Steps(Written.Request(Twenty, dosages), "2026-01-05"));
    }

    [Fact]
    public void A_step_without_an_end_before_a_later_one_is_said()
    {
        string dosages = $"{Dose(1, Written.Once, ",\"sequence\":1")},{Dose(2, Written.Once, ",\"sequence\":2")}";

        Assert.Equal(
            "20 mg capsules, 1 once daily conventional [timing.steps-open] // 20 mg capsules, 2 once daily conventional [timing.steps-open]",
            Written.Said(Written.Orders(Written.Request(Twenty, dosages))));
    }

    [Fact]
    public void What_is_dispensed_for_several_steps_is_not_divided() => Assert.Equal(
        "20 mg capsules, 1 once daily conventional [element.not-read~] // 20 mg capsules, 2 once daily conventional [element.not-read~]",
        Written.Said(Written.Orders(Written.Request(
            Twenty,
            $"{Dose(1, Bounded("2026-01-05", "2026-02-01"))},{Dose(2, Bounded("2026-02-02", null))}",
            Dispense(90, 60, 0)))));

    [Fact]
    public void An_order_is_handed_back_byte_for_byte()
    {
        string sent = One("a");
        FhirOrder order = Assert.Single(Written.Orders(Written.Bundle(One("x").Replace("p1", "p2", StringComparison.Ordinal), sent)).Orders);
        FhirResource request = Assert.Single(order.Requests);

        Assert.Equal(sent, System.Text.Encoding.UTF8.GetString(request.Utf8.Span));
        Assert.Equal("entry[1].resource", request.Path);
        Assert.Equal("MedicationRequest/a", request.ToString());
    }

    private static string One(string id = "m1", string more = "") => Written.Request(Twenty, Dose(1), more, id);

    private static string Of(string code, string id, string more = "") => Written.Request(Written.RxNorm(code), Dose(1), more, id);

    private static string Dose(int capsules, string timing = Written.Once, string more = "") => Written.Dosage(
        Written.DoseOf(capsules.ToString(System.Globalization.CultureInfo.InvariantCulture), "CAP"), timing, more);

    private static string Dispense(int quantity, int days, int refills) =>
        $$$""","dispenseRequest":{"quantity":{"value":{{{quantity}}},"code":"CAP"},"expectedSupplyDuration":{"value":{{{days}}},"code":"d"},"numberOfRepeatsAllowed":{{{refills}}}}""";

    private static string Bounded(string start, string? end)
    {
        string until = end is null ? "" : $",\"end\":\"{end}\"";
        return $$$"""{"repeat":{"boundsPeriod":{"start":"{{{start}}}"{{{until}}}},"frequency":1,"period":1,"periodUnit":"d"}}""";
    }

    /// <summary>The capsules and the days of each step.</summary>
    private static string Steps(string json, string today)
    {
        var read = FhirOrders.Read(
            System.Text.Encoding.UTF8.GetBytes(json),
            Written.Codes,
            "Patient/p1",
            DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        return string.Join("; ", read.Orders.Select(order => FormattableString.Invariant(
            $"{order.Order!.MilligramsOnDosingDay / 20} {order.First:yyyy-MM-dd} {order.Last:yyyy-MM-dd}").TrimEnd()));
    }
}
