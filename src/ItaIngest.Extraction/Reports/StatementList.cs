using ItaIngest.Core.Reports;

namespace ItaIngest.Extraction.Reports;

/// <summary>Gathers what a report states of itself: the values taken, and those that speak against them.</summary>
internal sealed class StatementList(ICollection<string> warnings)
{
    private readonly List<Statement> _all = [];

    public IReadOnlyList<Statement> All => _all;

    /// <summary>The value taken.</summary>
    public void Choose(string field, string value, string raw, Evidence evidence, params IEnumerable<string> reasons) =>
        Add(new Statement(field, value, true, raw, With(evidence, reasons)));

    /// <summary>Another value; each one of a field is kept once, at its first place.</summary>
    public void Other(string field, string value, string raw, Evidence evidence) => Add(new Statement(field, value, false, raw, evidence));

    public void Add(Statement statement)
    {
        if (!_all.Exists(known => known.Field == statement.Field && known.Value == statement.Value))
            _all.Add(statement);
    }

    public void Warn(string warning) => warnings.Add(warning);

    /// <summary>Another value of a field is taken instead: one that is stated as well, or the one taken read anew.</summary>
    public void Change(string field, string value, string reason)
    {
        var old = _all.FindIndex(known => known.Field == field && known.IsChosen);
        var stated = _all.FindIndex(known => known.Field == field && known.Value == value);
        if (old < 0)
            return;
        var source = _all[stated < 0 ? old : stated];
        var changed = source with { Value = value, IsChosen = true, Evidence = With(source.Evidence, [reason]) };
        if (stated >= 0)
            _all[stated] = _all[old] with { IsChosen = false };
        _all[old] = changed;
    }

    /// <summary>Somebody should look at the value taken.</summary>
    public void Doubt(string field, string reason)
    {
        var at = _all.FindIndex(known => known.Field == field && known.IsChosen);
        if (at >= 0)
            _all[at] = _all[at] with { Evidence = With(_all[at].Evidence, [reason]) };
    }

    public static Evidence With(Evidence evidence, IEnumerable<string> reasons) =>
        evidence with { ReviewReasons = [.. evidence.ReviewReasons.Concat(reasons).Distinct(StringComparer.Ordinal)] };
}
