using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The header of a file of patients.</summary>
internal sealed class CohortHeader(string file, IEnumerable<string> names, TypedRequest request)
{
    /// <summary>The columns by their names.</summary>
    public ImmutableArray<string> Names { get; } = [.. names.Select(name => name.Trim())];

    /// <summary>The request that the flags fill in.</summary>
    public TypedRequest Request { get; } = request;

    /// <summary>The names in one line.</summary>
    public string Listed => WrongInputException.Excerpt(string.Join(", ", Names));

    /// <summary>Records a mistake in the header.</summary>
    public void Refuse(string sentence) => Request.Add(Mistake.At(new Place($"{file} line 1", Place.OfFiles), sentence));

    /// <summary>The column that a flag names; null, with a mistake, when none or several have that name.</summary>
    public int? PlaceOf(StatedText column)
    {
        int count = Names.Count(name => name == column.Text);
        if (count == 1)
        {
            return Names.IndexOf(column.Text);
        }

        Request.Add(Mistake.At(column.Place, count == 0
            ? $"{file} has no such column. Accepted: {Listed}."
            : $"{file} has several such columns. Accepted: a unique name."));
        return null;
    }
}
