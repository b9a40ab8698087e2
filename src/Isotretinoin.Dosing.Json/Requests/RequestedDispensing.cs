namespace Isotretinoin.Dosing.Json;

/// <summary>What capsules are chosen for, as several objects state it: the patient's <c>weight</c>, the <c>product</c>, and the <c>division</c> of a day.</summary>
internal struct RequestedDispensing
{
    /// <summary>The weight; null when it is not stated.</summary>
    public BodyWeight? Weight { get; private set; }

    /// <summary>The product; null when it is not stated.</summary>
    public Product? Product { get; private set; }

    /// <summary>The division; null when it is not stated.</summary>
    public Frequency? Division { get; private set; }

    /// <summary>Reads one of these properties; false, and nothing is read, when the property is another.</summary>
    public bool TryRead(string name, ref RequestReader reader, Formulary formulary)
    {
        switch (name)
        {
            case "weight":
                Weight = RequestedWeight.Read(ref reader);
                return true;
            case "product":
                Product = RequestedProduct.Read(ref reader, formulary);
                return true;
            case "division":
                Division = RequestedDivision.Read(reader);
                return true;
            default:
                return false;
        }
    }

    public readonly BodyWeight RequiredWeight(in RequestReader reader, in ObjectProperties properties) => Weight ?? throw reader.Missing(properties, "weight");

    public readonly Product RequiredProduct(in RequestReader reader, in ObjectProperties properties) => Product ?? throw reader.Missing(properties, "product");

    public readonly Frequency RequiredDivision(in RequestReader reader, in ObjectProperties properties) => Division ?? throw reader.Missing(properties, "division");
}
