using System.Text.RegularExpressions;
using ItaIngest.Core.Thai;

namespace ItaIngest.Core.Vocabulary;

/// <summary>
/// Who is to do something: the divisions of a local government as codes (OFFICE_OF_CLERK, FINANCE, …, ALL), from the
/// owner column of a report. Lists, words for everyone, posts and damaged spellings are known from <c>divisions.csv</c>.
/// </summary>
public static class Divisions
{
    private const string Everyone = "ALL";
    private const string Executives = "EXECUTIVES";
    private const string Heads = "HEADS";
    private const string Committee = "COMMITTEE";
    private const string InsideAnother = "";

    /// <summary>ทุกส่วนราชการในสังกัดเทศบาล: what follows only says whose they are.</summary>
    private const string Within = "ในสังกัด";

    private static readonly string[] AllOf = [.. new[] { "ทุกคน", "ทุกแห่ง", "ทุกนาย", "ทุกระดับ", "ทั้งหมด" }.Select(ThaiText.Skeleton)];
    private static readonly string[] People = [.. new[] { "พนักงาน", "ลูกจ้าง", "ข้าราชการ", "เจ้าหน้าที่", "บุคลากร", "หน่วยงาน", "ส่วนราชการ" }.Select(ThaiText.Skeleton)];

    /// <summary>Leads to those who are left out of everyone.</summary>
    private static readonly Regex LeftOut = new(@"(?<open>\(\s*)?(ยกเว้น|ยกเวน|เว้นแต่|เวนแต|เว้น|นอกจาก|ไม่รวม)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly string[] Joints = ["และ", "หรือ", "กับ", ",", "/"];

    private const int ShortAlias = 5;
    private const int ShortestToRepair = 5;
    private const double EditsPerLetter = 0.2;
    private const double LeastCover = 0.5;

    private static readonly Lazy<IReadOnlyList<DivisionAlias>> Aliases = new(DivisionAlias.Load);

    private static readonly Lazy<ILookup<char, DivisionAlias>> ByFirstLetter = new(() => Aliases.Value.ToLookup(a => a.Skeleton[0]));

    /// <summary>The codes, each once, in the order of the text; none when no division could be told.</summary>
    public static IReadOnlyList<string> Resolve(string? text) => Find(text).Select(m => m.Code).Where(IsDivision).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>A committee or working group is known as an owner, and is no division that a code could stand for.</summary>
    public static bool IsDivision(string code) => code != Committee;

    /// <summary>
    /// Every mention with its place. Known spellings first; then what lies between them is compared with all of them,
    /// one edit for five letters allowed and half of the stretch to be covered. A cell that names only the organisation (อบต.…) means everyone,
    /// and ผู้บริหารและพนักงานทุกคน or ผู้อำนวยการกองทุกกอง is everyone.
    /// </summary>
    public static IReadOnlyList<DivisionMention> Find(string? text)
    {
        var map = new SkeletonMap(ThaiText.Normalise(text ?? ""));
        var found = FindKnown(map);
        if (found.Count == 0 && AgencyTypes.StartsWithOne(map.Text))
            return [new DivisionMention(Everyone, 0, map.Source.Length, false)];
        if (!found.Exists(m => m.Code is not (Executives or Heads or Committee)) && IsEveryone(map.Text))
            return [new DivisionMention(Everyone, 0, map.Source.Length, false)];
        found.AddRange(FindDamaged(map, found).ToList());
        found.RemoveAll(m => m.Code == InsideAnother);
        RemoveExceptions(map.Source, found);
        if (found.Exists(m => m.Code == Everyone))
            found.RemoveAll(m => m.Code is Executives or Heads);
        return found.OrderBy(m => m.Start).ToList();
    }

    /// <summary>ทุกกอง ยกเว้นกองคลัง: who is left out of everyone is no owner, up to the end of the bracket or of the line.</summary>
    private static void RemoveExceptions(string text, List<DivisionMention> found)
    {
        if (!found.Exists(mention => mention.Code == Everyone))
            return;
        foreach (Match exception in LeftOut.Matches(text))
        {
            var end = EndOfException(text, exception, found);
            found.RemoveAll(mention => mention.Code != Everyone && mention.Start >= exception.Index && mention.Start < end);
        }
    }

    private static int EndOfException(string text, Match exception, List<DivisionMention> found)
    {
        var end = text.Length;
        if (exception.Groups["open"].Success && text.IndexOf(')', exception.Index) is > 0 and var close)
            end = close;
        if (found.Where(mention => mention.Code == Everyone && mention.Start > exception.Index).Select(mention => mention.Start).DefaultIfEmpty(end).Min() is var everyone && everyone < end)
            end = everyone;
        var first = found.Where(mention => mention.Start > exception.Index).Select(mention => mention.End).DefaultIfEmpty(end).Min();
        for (var at = text.IndexOf('\n', exception.Index); at >= 0 && at < end; at = text.IndexOf('\n', at + 1))
        {
            if (at >= first && !Goes(text, at))
                return at;
        }
        return end;
    }

    /// <summary>A list of those left out that is broken behind or before its "and".</summary>
    private static bool Goes(string text, int lineBreak) =>
        Joints.Any(joint => text.AsSpan(0, lineBreak).TrimEnd().EndsWith(joint, StringComparison.Ordinal) || text.AsSpan(lineBreak).TrimStart().StartsWith(joint, StringComparison.Ordinal));

    /// <summary>พนักงานส่วนตำบลทุกคน, หน่วยงานในสังกัดทุกแห่ง: all of those who are many divisions'.</summary>
    private static bool IsEveryone(string skeleton) =>
        AllOf.Any(all => skeleton.EndsWith(all, StringComparison.Ordinal)) && People.Any(people => skeleton.Contains(people, StringComparison.Ordinal));

    private static List<DivisionMention> FindKnown(SkeletonMap map)
    {
        var found = new List<DivisionMention>();
        DivisionAlias? last = null;
        for (var at = 0; at < map.Text.Length;)
        {
            if (AliasAt(map, at) is not { } alias)
            {
                at++;
                continue;
            }
            if (last is { IsSection: true } && alias.IsDivision && IsSameItem(map, found[^1].End, at))
                found[^1] = found[^1] with { Code = InsideAnother };
            found.Add(Mention(map, alias, at, at + alias.Skeleton.Length, alias.IsDamage));
            at += alias.Skeleton.Length;
            last = alias;
        }
        return found;
    }

    /// <summary>งานประปา สังกัดกองช่าง is one owner: nothing that parts a list stands between.</summary>
    private static bool IsSameItem(SkeletonMap map, int end, int at)
    {
        var between = map.Source.AsSpan(end, map.SourceIndex(at) - end);
        return !between.Contains('\n') && between.Trim(" (").TrimEnd(' ') is "" or "สังกัด" or "ของ";
    }

    private static DivisionAlias? AliasAt(SkeletonMap map, int at)
    {
        foreach (var alias in ByFirstLetter.Value[map.Text[at]])
        {
            if (!map.Text.AsSpan(at).StartsWith(alias.Skeleton, StringComparison.Ordinal))
                continue;
            if (alias.Skeleton.Length > ShortAlias || (IsEdge(map, at) && IsEdge(map, at + alias.Skeleton.Length)))
                return alias;
        }
        return null;
    }

    /// <summary>A short word (นายก) counts only by itself: it begins many others.</summary>
    private static bool IsEdge(SkeletonMap map, int at) =>
        map.IsBreakBefore(at) || !ThaiText.IsLetter(map.Text[at - 1]) || !ThaiText.IsLetter(map.Text[at]);

    private static IEnumerable<DivisionMention> FindDamaged(SkeletonMap map, List<DivisionMention> known)
    {
        var start = 0;
        foreach (var mention in known.Append(new DivisionMention("", map.Source.Length, map.Source.Length, false)))
        {
            foreach (var (from, to) in Words(map, start, map.SkeletonIndex(mention.Start)))
            {
                if (to - from >= ShortestToRepair && !map.Text.AsSpan(from, to - from).StartsWith(Within, StringComparison.Ordinal) && Nearest(map, from, to) is { } repaired)
                    yield return repaired;
            }
            start = map.SkeletonIndex(mention.End);
        }
    }

    /// <summary>Stretches of letters, ended by a sign, a digit or a line break.</summary>
    private static IEnumerable<(int Start, int End)> Words(SkeletonMap map, int start, int end)
    {
        var first = start;
        for (var i = start; i < end; i++)
        {
            var isLetter = ThaiText.IsLetter(map.Text[i]);
            if (isLetter && !map.IsLineBreakBefore(i))
                continue;
            yield return (first, i);
            first = isLetter ? i : i + 1;
        }
        yield return (first, end);
    }

    /// <summary>The one division whose spelling comes nearest to a part of this stretch; null when two are as near.</summary>
    private static DivisionMention? Nearest(SkeletonMap map, int start, int end)
    {
        var stretch = map.Text.AsSpan(start, end - start);
        DivisionMention? best = null;
        var (least, isTie) = (double.PositiveInfinity, false);
        foreach (var alias in Aliases.Value)
        {
            if (alias.IsDamage || alias.Skeleton.Length < ShortestToRepair)
                continue;
            if (ApproximateSearch.Best(alias.Skeleton, stretch, alias.Skeleton.Length * EditsPerLetter) is not { } match
                || match.End - match.Start < stretch.Length * LeastCover)
                continue;
            var share = match.Distance / alias.Skeleton.Length;
            if (share > least)
                continue;
            isTie = Math.Abs(share - least) < 1e-9 && best?.Code != alias.Code;
            least = share;
            best = Mention(map, alias, start + match.Start, start + match.End, true);
        }
        return isTie ? null : best;
    }

    private static DivisionMention Mention(SkeletonMap map, DivisionAlias alias, int start, int end, bool isRepaired) =>
        new(alias.Code, map.SourceIndex(start), map.SourceEnd(end), isRepaired);
}
