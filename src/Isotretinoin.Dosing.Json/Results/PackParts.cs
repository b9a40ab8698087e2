using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>Packs as stated, and the capsules of each strength in whole packs.</summary>
internal static class PackParts
{
    extension(JsonOutput json)
    {
        /// <summary>Writes <c>packSize</c> and <c>carryOver</c>; nothing when not stated.</summary>
        public void WritePacks(Packs? packs)
        {
            json.WriteCount("packSize"u8, packs?.Size);
            if (packs is { CarriesOver: true })
            {
                json.WriteBoolean("carryOver"u8, value: true);
            }
        }

        /// <summary>Writes what is handed over of each strength, and what is left over.</summary>
        public void WritePacked(ImmutableArray<PackedCapsules> packed)
        {
            json.WriteStartArray("packs"u8);
            foreach (PackedCapsules capsules in packed)
            {
                json.WriteStartObject();
                json.WriteNumber("mg"u8, capsules.StrengthInMilligrams);
                json.WriteNumber("taken"u8, capsules.Taken);
                if (capsules.CarriedIn is { } carriedIn)
                {
                    json.WriteNumber("carriedIn"u8, carriedIn);
                }

                json.WriteNumber("packs"u8, capsules.Packs);
                json.WriteNumber("handedOver"u8, capsules.HandedOver);
                json.WriteNumber("leftOver"u8, capsules.LeftOver);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
