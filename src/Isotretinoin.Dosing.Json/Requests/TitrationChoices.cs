namespace Isotretinoin.Dosing.Json;

/// <summary>The <c>division</c> and the <c>rounding</c> for all steps that state none of their own.</summary>
internal static class TitrationChoices
{
    /// <summary>Reads the choices and fills them in. Where one was refused, only what does not rest on it is judged.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="titration">The steps; null when they were refused.</param>
    /// <returns>Whether the steps can be made: neither choice was refused.</returns>
    public static bool Read(JsonMembers request, ref Titration? titration)
    {
        Frequency? division = request.Read("division", Values.Division);
        CapsuleRounding? rounding = request.Read("rounding", Values.Rounding);
        bool isRefused = (division is null && request.Has("division")) || (rounding is null && request.Has("rounding"));
        if (titration is null)
        {
            return false;
        }

        // A choice that was refused was stated: it is not missed.
        division ??= request.Has("division") ? Frequency.OnceDaily : null;
        rounding ??= request.Has("rounding") ? CapsuleRounding.Down : null;
        titration = division is null ? titration : titration.Taken(division);
        titration = rounding is null ? titration : titration.Rounded(rounding);
        if (isRefused)
        {
            for (int place = 0; place < titration.Steps.Length; place++)
            {
                foreach (Refusal refusal in titration.Steps[place].WhyNotMade(place))
                {
                    request.Reading.Add(refusal);
                }
            }
        }

        return !isRefused;
    }
}
