using ItaIngest.Extraction.Recognition.Layer.Comparison;

namespace ItaIngest.Extraction.Recognition.Layer.Fonts;

/// <summary>What a font stores wrongly.</summary>
/// <param name="Font">its name</param>
/// <param name="Place">of the character</param>
/// <param name="Stored">in the text layer; 0 for nothing</param>
/// <param name="Shown">on the page; 0 for nothing</param>
/// <param name="Beside">only where this stands at another place of the cluster: fonts have forms of marks for tall letters and
/// for the place over a vowel, and may store these wrongly alone; 0 for anywhere</param>
/// <param name="Everywhere">the stored character always shows the other; if not, the picture of the page has to say where</param>
internal sealed record FontCorrection(string Font, LetterPlace Place, int Stored, int Shown, int Beside, bool Everywhere)
{
    /// <summary>Whether it is about what a letter of its font stores.</summary>
    public bool Fits(Slot stored) => stored[Place] == Stored && (Beside == 0 || Beside == stored.Letter || Beside == stored[LetterPlace.Vowel]);
}
