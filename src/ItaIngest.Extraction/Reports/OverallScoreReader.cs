using System.Globalization;
using System.Text.RegularExpressions;
using ItaIngest.Core.Reports;
using ItaIngest.Core.Tables;
using ItaIngest.Core.Thai;

namespace ItaIngest.Extraction.Reports;

/// <summary>
/// Reads the total and its grade: "มีผลคะแนน ๘๖.๕ คะแนน อยู่ในระดับ A", "คะแนนรวม ๖๕.๐๕ อยู่ในระดับ C", or the row of a
/// score table that is named a total. A score of one indicator or instrument is not taken for it, nor that of another year
/// where there is one of the assessment's own. What no known wording says is told from how its sentence is built
/// (<see cref="TotalSentence"/>).
/// </summary>
internal static class OverallScoreReader
{
    /// <summary>An indicator named so many letters before a figure, with no other figure between, is the one it is of.</summary>
    private const int OfIndicator = 90;

    private const int ShortLine = 80;

    /// <summary>Signs before a figure that is alone on its line, and letters of the unit after it.</summary>
    private const int MostSigns = 2, LongestUnit = 8;

    /// <summary>So many letters before a figure say what it is.</summary>
    private const int LeastWords = 16;

    /// <summary>A row of more letters is content.</summary>
    private const int LongestRow = 160;

    private static readonly Regex ScoreKey = SkeletonPattern.Of("^(ผล|ค่า)?คะแนน(ผล|การ|ประเมิน|ที่ได้(รับ)?|ที่หน่วยงานได้(รับ)?|ita|เฉลี่ย|ปี(งบประมาณ)?(พ\\.?ศ\\.?)?25\\d\\d|\\(?ร้อยละ\\)?)*$");

    private const string Number = @"(?<score>100(\.0{1,2})?|\d{2}(\.\d{1,2})?)(?!\d|\.\d)";
    private const string Filler = @"(ภาพรวม|ของ(หน่วยงาน|เทศบาล|อบต\.?)|หน่วยงาน|ita|อยู่ที่|เท่ากับ|คิดเป็น|ร้อยละ|รวม|เฉลี่ย|ทั้งสิ้น|คือ|เป็น|ที่|ได้รับ|ได้|จำนวน|ถ่วงน้ำหนัก|การประเมิน|ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d|[:=])*";

    /// <summary>Sure words first: what says "total" beats what only says "score".</summary>
    private static readonly Regex[] Scores =
    [
        SkeletonPattern.Of($"(คะแนนรวม|คะแนนเฉลี่ยรวม|คะแนนภาพรวม|คะแนนในภาพรวม|ภาพรวม.{{0,20}}คะแนน|คะแนนผลการประเมิน|ผลคะแนนการประเมิน|คะแนนการประเมิน){Filler}{Number}"),
        SkeletonPattern.Of($"((มี|ได้(รับ)?)ผล?คะแนน|ผลคะแนน|คะแนนเฉลี่ย|คะแนน){Filler}{Number}(คะแนน)?.{{0,12}}(ระดับ|\\((aa|[a-f])\\))"),
        SkeletonPattern.Of($"ได้(รับ)?(ร้อยละ)?{Number}(คะแนน)?.{{0,12}}ระดับ"),
        SkeletonPattern.Of($"(มี|ได้(รับ)?)ผลคะแนน{Filler}{Number}"),
        SkeletonPattern.Of($"ผลการประเมิน.{{0,80}}?ได้(รับ)?(คะแนน)?(ร้อยละ)?{Number}คะแนน"),
    ];

    /// <summary>All that a line says before its figure, which what stands above it is about.</summary>
    private static readonly Regex OnlyKey = SkeletonPattern.Of(@"^(\d{1,2}[.)])?[-–•]?((ผล|ค่า)?(คะแนน|score)(ที่ได้(รับ)?|ที่หน่วยงานได้(รับ)?|ร้อยละ|ita|เท่ากับ|[:=(])*)?$");

    private static readonly Regex YearLine = SkeletonPattern.Of(@"^(ประจำ)?ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d¶?$");
    private static readonly Regex LevelLine = SkeletonPattern.Of("^(ระดับ|เกรด|grade|rating|ผล(การ)?ประเมิน|ผ่านดี|ต้องปรับปรุง)");
    private static readonly Regex OfAPart = SkeletonPattern.Of(@"ด้าน|ประเด็น|หัวข้อ|ข้อ(ที่)?\d|ตัวชี้วัด|แบบวัด|แบบสำรวจ|แบบตรวจ");

    private static readonly Regex OfOneIndicator = SkeletonPattern.Of(@"(ตัวชี้วัด(ย่อย)?(ที่)?\d{1,2}|(ประเด็น|ด้าน)ที่\d|(?<!ตอบ|ทำ)แบบวัด(การรับรู้)?|[ieo]it).{0,60}$");
    private static readonly Regex YearBefore = SkeletonPattern.Of(@"ปี(งบประมาณ)?(พ\.?ศ\.?)?(?<year>25\d\d)(?!.*ปี(งบประมาณ)?(พ\.?ศ\.?)?25\d\d)");
    private static readonly Regex TotalRow = SkeletonPattern.Of("^(ผล|สรุป)?(คะแนน)?(ผล)?(การประเมิน)?(รวม|เฉลี่ย|ภาพรวม|ถ่วงน้ำหนัก|สุทธิ|ita)(ทั้งหมด|ทั้งสิ้น|ทุกตัวชี้วัด|ทุกแบบวัด|รวม|เฉลี่ย|ถ่วงน้ำหนัก|แบบ|ของหน่วยงาน|ภาพรวม|หน่วยงาน|คะแนน|ที่ได้รับ|ที่ได้|ร้อยละ|ita|100)*$");

    /// <summary>What a row's name says in brackets besides: "รวมทั้งหมด (ระดับ B)".</summary>
    private static readonly Regex Aside = SkeletonPattern.Of(@"\([^)]*\)?");

    /// <param name="text">the running text</param>
    /// <param name="tables">all tables: any may have a row that is named a total</param>
    /// <param name="measures">those that tell measures: their figures are of all sorts</param>
    /// <param name="assessmentYear">Buddhist year, or null</param>
    /// <param name="statements">gets the total and its grade, and other totals named</param>
    public static OverallScore Read(ReportText text, IReadOnlyList<LogicalTable> tables, IReadOnlyList<MeasureTable> measures, int? assessmentYear, StatementList statements)
    {
        var stated = Scores.SelectMany((pattern, rank) => InText(text, pattern).Select(total => (total, rank)))
            .Concat(BySentence(text).OrderBy(found => found.Rank).Select(found => (total: found.Total, rank: Scores.Length + found.Rank))).ToList();
        var inTables = tables.SelectMany(table => table.Rows).Select(TotalOf).OfType<StatedTotal>().ToList();
        var others = tables.Where(table => !measures.Any(measure => measure.Rows.Intersect(table.Rows).Any())).ToList();
        if (inTables.Count == 0)
            inTables = [.. others.SelectMany(table => InOtherWords(table, assessmentYear))];
        var surest = stated.Count == 0 ? inTables : [.. stated.Where(found => found.rank == stated[0].rank).Select(found => found.total)];
        var chosen = surest.OrderByDescending(total => LikelyYear(total, assessmentYear)).FirstOrDefault();
        if (chosen is not null)
            Note(chosen, surest.Concat(inTables), assessmentYear, statements);
        var besideIt = chosen?.Row is { } row ? GradeReader.In(row, assessmentYear, chosen.Score, statements) : null;
        return new OverallScore(chosen?.Score, besideIt ?? GradeReader.Read(text, chosen, assessmentYear, statements) ?? GradeReader.Read(others, assessmentYear, statements));
    }

    /// <summary>2 for a total of the assessment's year, 1 where no year is named, 0 for another year's.</summary>
    private static int LikelyYear(StatedTotal total, int? assessmentYear) =>
        assessmentYear is null || total.Year is null ? 1 : total.Year == assessmentYear ? 2 : 0;

    private static void Note(StatedTotal chosen, IEnumerable<StatedTotal> all, int? assessmentYear, StatementList statements)
    {
        statements.Choose(StatedFields.OverallScore, Written(chosen.Score), chosen.Raw, chosen.Evidence);
        foreach (var other in all.Where(other => other.Score != chosen.Score && LikelyYear(other, assessmentYear) > 0).DistinctBy(other => other.Score))
        {
            statements.Other(StatedFields.OverallScore, Written(other.Score), other.Raw, other.Evidence);
            statements.Doubt(StatedFields.OverallScore, ReviewReasons.OtherValueStated);
            statements.Warn($"other total score named: {Written(other.Score)}");
        }
    }

    /// <summary>As the dataset writes a score.</summary>
    internal static string Written(decimal score) => score.ToString("0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<StatedTotal> InText(ReportText text, Regex pattern) =>
        text.Matches(pattern).Where(match => !OfOneIndicator.IsMatch(ParagraphBefore(text, match.Index, 90)) && !TotalSentence.IsOfAnotherTime(ParagraphBefore(text, match.Groups["score"].Index, 160))).Select(match => new StatedTotal(
            decimal.Parse(match.Groups["score"].ValueSpan, CultureInfo.InvariantCulture),
            text.Map.Source[text.Map.SourceIndex(match.Index)..text.Map.SourceEnd(match.Groups["score"].Index + match.Groups["score"].Length)],
            ReportText.EvidenceOf(text.At(match.Index)),
            match.Index,
            YearBefore.Match(ParagraphBefore(text, match.Groups["score"].Index, 200)) is { Success: true } year ? FiscalYearMention.YearOf(year) : null,
            match.Groups["score"].Index));

    /// <summary>Totals told from their sentences, each with its rank.</summary>
    private static IEnumerable<(int Rank, StatedTotal Total)> BySentence(ReportText text)
    {
        var (last, before) = (0, 0);
        foreach (var figure in TotalSentence.Figure.Matches(text.Map.Text).Cast<Match>())
        {
            var (start, end) = text.BoundsAt(figure.Index);
            var from = Math.Max(figure.Index - TotalSentence.ReachBefore, Math.Max(SentenceStart(text, start, figure.Index), last));
            var goesOn = before >= start && TotalSentence.GoesOnTo.IsMatch(text.Map.Text[last..figure.Index]);
            if (goesOn)
                from = before;
            (last, before) = (figure.Index + figure.Length, from);
            if (end < last)
                continue;
            var next = TotalSentence.Figure.Match(text.Map.Text, last) is { Success: true } following ? following.Index : text.Map.Text.Length;
            var isAlone = from < start && !goesOn;
            var to = Math.Min(last + TotalSentence.ReachAfter, Math.Min(isAlone ? EndWithLevel(text, start, last, end) : end, next));
            if (TotalSentence.Rank(text.Map.Text[from..figure.Index], text.Map.Text[last..to], isAlone) is not { } rank)
                continue;
            if (TotalSentence.NamesIndicator(text.Map.Source[text.Map.SourceIndex(Math.Max(from, figure.Index - OfIndicator))..text.Map.SourceIndex(figure.Index)]))
                continue;
            // "๗๙.๒๑ คะแนน การปฏิบัติหน้าที่" below a heading is the first of a list
            if (isAlone && TotalSentence.NamesIndicator(text.Map.Source[text.Map.SourceEnd(last)..text.Map.SourceEnd(end)]))
                continue;
            yield return (rank, Stated(text, Math.Max(from, figure.Index - OfIndicator), figure));
        }
    }

    /// <summary>
    /// A figure alone on its line ("๘๕.๙๔" in large print on a cover), or with nothing but คะแนน before it, goes on with the
    /// short line above it, and with the one above that where only a year stands between.
    /// </summary>
    private static int SentenceStart(ReportText text, int start, int figure)
    {
        var key = text.Map.Text[start..figure];
        if (start == 0 || !OnlyKey.IsMatch(key) || text.At(start - 1).Text.Length > ShortLine || (key.Length > MostSigns && OfAPart.IsMatch(LineAt(text, start - 1))))
            return start;
        var above = text.BoundsAt(start - 1).Start;
        return above > 0 && YearLine.IsMatch(LineAt(text, above)) && text.At(above - 1).Text.Length <= ShortLine ? text.BoundsAt(above - 1).Start : above;
    }

    /// <summary>The end of a figure's line; with nothing after the figure but its unit, that of the next one which says its level.</summary>
    private static int EndWithLevel(ReportText text, int start, int figureEnd, int end)
    {
        if (end - figureEnd > LongestUnit || end >= text.Map.Text.Length || text.At(end).Text.Length > ShortLine || OfAPart.IsMatch(LineAt(text, start - 1)))
            return end;
        return LevelLine.IsMatch(LineAt(text, end)) ? text.BoundsAt(end).End : end;
    }

    private static string LineAt(ReportText text, int index) => text.BoundsAt(index) is var (start, end) ? text.Map.Text[start..end] : "";

    private static StatedTotal Stated(ReportText text, int from, Match figure) => new(
        decimal.Parse(figure.Groups["score"].ValueSpan, CultureInfo.InvariantCulture),
        FromAWord(text.Map.Source, text.Map.SourceIndex(from), text.Map.SourceEnd(figure.Index + figure.Length)),
        ReportText.EvidenceOf(text.At(figure.Index)),
        figure.Index,
        YearBefore.Match(ParagraphBefore(text, figure.Index, 200)) is { Success: true } year ? FiscalYearMention.YearOf(year) : null,
        figure.Index);

    private static IEnumerable<StatedTotal> InOtherWords(LogicalTable table, int? assessmentYear) =>
        TotalColumn.Read(table, TotalRow, assessmentYear).Concat(table.HeaderRows.Concat(table.Rows).Select(InWords).OfType<StatedTotal>()).Concat(OnlyScore(table));

    /// <summary>The one score of a table of keys and values: "คะแนนที่ได้รับ | ๘๑.๒๗".</summary>
    private static IEnumerable<StatedTotal> OnlyScore(LogicalTable table)
    {
        var scores = table.ColumnCount != 2 ? [] : table.HeaderRows.Concat(table.Rows)
            .Where(row => row.Cells.Any(cell => ScoreText.Parse(cell.Text) is { Scale: > 0 })).ToList();
        if (scores is [{ Cells: [var key, var value] } row] && ScoreKey.IsMatch(ThaiText.Skeleton(key.Text)) && ScoreText.Parse(value.Text) is { } score)
            yield return new StatedTotal(score, $"{key.Text} {value.Text}", CellEvidence.Of(row, key, value), null, null);
    }

    /// <summary>The words from the first that is whole.</summary>
    private static string FromAWord(string text, int start, int end)
    {
        var space = start == 0 || char.IsWhiteSpace(text[start - 1]) ? -1 : text.AsSpan(start, end - start).IndexOfAny(' ', '\n');
        return text[(space < 0 || end - start - space < LeastWords ? start : start + space)..end].Trim();
    }

    private static StatedTotal? InWords(LogicalRow row)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        var text = string.Join(" : ", filled.Select(cell => cell.Text));
        return text.Length <= LongestRow && TotalSentence.InRow(text) is { } score ? new StatedTotal(score, text, CellEvidence.Of(row, [.. filled]), null, null, Row: row) : null;
    }

    private static string ParagraphBefore(ReportText text, int index, int most) => text.Map.Text[(index - Math.Min(text.OffsetIn(index), most))..index];

    private static StatedTotal? TotalOf(LogicalRow row)
    {
        var filled = row.Cells.Where(cell => !FieldSlot.IsBlank(cell.Text)).ToList();
        if (filled.Count < 2 || !TotalRow.IsMatch(Aside.Replace(ThaiText.Skeleton(filled[0].Text), "")))
            return null;
        var figure = filled.Skip(1).LastOrDefault(cell => ScoreText.Parse(cell.Text) is not null);
        return figure is null ? null : new StatedTotal(ScoreText.Parse(figure.Text)!.Value, $"{filled[0].Text} {figure.Text}", CellEvidence.Of(row, filled[0], figure), null, null, Row: row);
    }
}
