using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Finds the agencies that a text names. Words of types are looked for as they are spelled, then within a fifth of their
/// letters; a damaged word counts only when a known name or a place follows it.
/// </summary>
internal sealed class AgencyFinder
{
    private const double EditsPerLetter = 0.2;
    private const int ShortestToRepair = 10;

    private readonly SkeletonMap _map;
    private readonly List<AgencyMention> _found = [];

    private AgencyFinder(string normalised) => _map = new SkeletonMap(normalised);

    public static IReadOnlyList<AgencyMention> FindAll(string normalised)
    {
        var finder = new AgencyFinder(normalised);
        finder.FindSpelled();
        finder.FindDamaged();
        finder.CutToKnownNames();
        finder.FindShortForms();
        return finder._found.OrderBy(m => m.Start).ToList();
    }

    /// <summary>
    /// A name that no list knows may have taken prose with it (…ทุ่งสมมุติมีคะแนนรวม): where the text gives the shorter
    /// name with its place, that one is meant.
    /// </summary>
    private void CutToKnownNames()
    {
        for (var i = 0; i < _found.Count; i++)
        {
            if (ContinuedName(_found[i]) is { } whole)
                _found[i] = _found[i] with { Name = whole };
        }

        for (var i = 0; i < _found.Count; i++)
        {
            var mention = _found[i];
            if (mention.Province is not null || Gazetteer.Default.HasName(ThaiText.Skeleton(mention.Name), mention.Type))
                continue;
            var known = _found.Where(m => m.Type == mention.Type && m.Province is not null && m.Name.Length < mention.Name.Length).Select(m => m.Name);
            if (known.FirstOrDefault(name => mention.Name.StartsWith(name, StringComparison.Ordinal)) is { } cut)
                _found[i] = mention with { Name = cut, End = mention.End - mention.Name.Length + cut.Length };
        }
    }

    /// <summary>The name that a line break has cut in two, when the text has it whole elsewhere.</summary>
    private string? ContinuedName(AgencyMention mention)
    {
        var start = _map.SkeletonIndex(_map.Source.IndexOf(mention.Name, mention.Start, StringComparison.Ordinal));
        var isAtLineEnd = _map.IsLineBreakBefore(start + ThaiText.Skeleton(mention.Name).Length);
        return _found.Where(m => m.Type == mention.Type && m.Name.Length > mention.Name.Length && (isAtLineEnd || m.Province is not null))
            .Select(m => m.Name)
            .FirstOrDefault(name => _map.Text.AsSpan(start).StartsWith(ThaiText.Skeleton(name), StringComparison.Ordinal));
    }

    private void FindSpelled()
    {
        for (var at = 0; at < _map.Text.Length;)
        {
            if (WordAt(at) is not { } word)
            {
                at++;
                continue;
            }
            var end = at + word.Skeleton.Length;
            at = TryAdd(word, at, end, word.Strength == AgencyWordStrength.Damage ? 1 : 0) ?? end;
        }
    }

    private AgencyTypeWord? WordAt(int at)
    {
        foreach (var word in AgencyTypes.Words)
        {
            if (_map.Text.AsSpan(at).StartsWith(word.Skeleton, StringComparison.Ordinal)
                && (word.Strength != AgencyWordStrength.Weak || (IsWordStart(at) && AgencyTypes.IsShortFormAt(_map, at, word))))
                return word;
        }
        return null;
    }

    /// <summary>Short forms (ทม.) must not be the tail of another word.</summary>
    private bool IsWordStart(int at) =>
        _map.IsBreakBefore(at) || !ThaiText.IsConsonant(_map.Text[at - 1]) || _map.Text.AsSpan(at).StartsWith("อบ", StringComparison.Ordinal);

    private void FindDamaged()
    {
        var near = AgencyTypes.Words.Where(w => w.Skeleton.Length >= ShortestToRepair && w.Strength is AgencyWordStrength.Full or AgencyWordStrength.Damage)
            .SelectMany(w => ApproximateSearch.All(w.Skeleton, _map.Text, w.Skeleton.Length * EditsPerLetter), (word, match) => (word, match))
            .OrderBy(n => n.match.Distance / n.word.Skeleton.Length);
        foreach (var (word, match) in near)
        {
            if (!IsTaken(match.Start, match.End))
                TryAdd(word, match.Start, match.End, Math.Max(match.Distance, 0.5));
        }
    }

    private bool IsTaken(int start, int end) =>
        _found.Exists(m => _map.SkeletonIndex(m.Start) < end && start < _map.SkeletonIndex(m.End));

    /// <summary>อบต.… of a name that the text gives in full elsewhere, and that no list knows.</summary>
    private void FindShortForms()
    {
        var names = _found.Select(m => (m.Type, Skeleton: ThaiText.Skeleton(m.Name))).Distinct().ToList();
        foreach (var word in AgencyTypes.Words.Where(w => w.Strength == AgencyWordStrength.Weak))
        {
            foreach (var (type, name) in names.Where(n => n.Type == word.Code && n.Skeleton.Length > 1))
            {
                for (var at = IndexOf(word.Skeleton + name, 0); at >= 0; at = IndexOf(word.Skeleton + name, at + 1))
                {
                    var nameStart = at + word.Skeleton.Length;
                    if (IsWordStart(at) && !IsTaken(at, nameStart))
                        Add(word with { Code = type }, at, nameStart, nameStart + name.Length, 0);
                }
            }
        }
    }

    private int IndexOf(string skeleton, int start) => _map.Text.IndexOf(skeleton, start, StringComparison.Ordinal);

    /// <summary>Adds the mention and gives the skeleton index after it; null when no name follows the word.</summary>
    private int? TryAdd(AgencyTypeWord word, int start, int nameStart, double typeDistance)
    {
        if (word.Code == AgencyTypes.Special)
            return Add(word, start, nameStart - "พัทยา".Length, nameStart, typeDistance);
        if (AgencyNameReader.EndOfName(_map, nameStart, word) is not { } end)
            return null;
        var isBacked = Gazetteer.Default.HasName(_map.Text.AsSpan(nameStart, end - nameStart)) || PlaceReader.IsPlaceWordAt(_map, end)
            || PlaceReader.Read(_map, end).Province is not null;
        return typeDistance > 0 && !isBacked ? null : Add(word, start, nameStart, end, typeDistance);
    }

    private int Add(AgencyTypeWord word, int start, int nameStart, int nameEnd, double typeDistance)
    {
        var (district, province, end) = PlaceReader.Read(_map, nameEnd);
        var name = _map.Source[_map.SourceIndex(nameStart).._map.SourceEnd(nameEnd)];
        _found.Add(new AgencyMention(word.Code, name, district, province, _map.SourceIndex(start), _map.SourceEnd(Math.Max(nameEnd, end)), typeDistance)
        {
            Damaged = typeDistance > 0 && !_map.Text.AsSpan(start, nameStart - start).SequenceEqual(word.Skeleton) ? (word.Skeleton, _map.Text[start..nameEnd]) : null,
        });
        return Math.Max(nameEnd, end);
    }
}
