namespace Isotretinoin.Dosing.Fhir;

/// <summary>The values of a list or of the members of an object, without nulls.</summary>
/// <param name="holder">The list, the object, or a single value.</param>
/// <param name="isOfMembers">Whether the members of an object are meant; then anything else has none.</param>
internal readonly struct FhirNodes(FhirNode holder, bool isOfMembers)
{
    public bool Any() => GetEnumerator().MoveNext();

    public int Count()
    {
        int count = 0;
        foreach (FhirNode _ in this)
        {
            count++;
        }

        return count;
    }

    public List<FhirNode> ToList()
    {
        var all = new List<FhirNode>();
        foreach (FhirNode node in this)
        {
            all.Add(node);
        }

        return all;
    }

    public Enumerator GetEnumerator() => new(holder, isOfMembers);

    internal struct Enumerator
    {
        private readonly FhirNode holder;
        private readonly int names;
        private readonly int end;
        private int next;

        public Enumerator(FhirNode holder, bool isOfMembers)
        {
            this.holder = holder;
            names = isOfMembers ? 1 : 0;
            bool isSingle = holder.IsPresent && !isOfMembers && !holder.IsList;
            bool isEmpty = !holder.IsPresent || (isOfMembers && !holder.IsObject);
            next = isEmpty ? 0 : isSingle ? holder.Place : holder.Place + 1;
            end = isEmpty ? 0 : holder.End;
        }

        public FhirNode Current { get; private set; }

        public bool MoveNext()
        {
            while (next + names < end)
            {
                Current = holder.At(next + names);
                next = EndOf(next + names);
                if (Current.IsPresent)
                {
                    return true;
                }
            }

            return false;
        }

        // A null is one value long.
        private readonly int EndOf(int place) => holder.At(place) is { IsPresent: true } value ? value.End : place + 1;
    }
}
