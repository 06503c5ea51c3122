using ItaIngest.Core.Tables;
using ItaIngest.Extraction.Reports;

namespace ItaIngest.Extraction.Tests.Reports;

public sealed class FillDownTests
{
    private static readonly string[] Roles = [Fields.Issue, Fields.Measure, Fields.Action, Fields.Owner];

    [Fact]
    public void FirstRowAloneHasOwner_OthersTakeIt() =>
        Assert.Equal(["", "issue,owner", "issue,owner"], Inherited(["ก", "ข๑", "ค๑", "ง"], ["", "ข๒", "ค๒", ""], ["", "ข๓", "", ""]));

    [Fact]
    public void ColumnWithSeveralValues_IsNotFilled_ButForWhoDoesIt() =>
        Assert.Equal(["", "issue", "issue,owner"], Inherited(["ก", "ข๑", "ค๑", "ง๑"], ["", "ข๒", "ค๒", "ง๒"], ["", "ข๓", "", ""]));

    [Fact]
    public void BlankOwnerBelowADash_StaysBlank() =>
        Assert.Equal(["", "issue", "issue"], Inherited(["ก", "ข๑", "ค๑", "ง๑"], ["", "ข๒", "ค๒", "-"], ["", "ข๓", "ค๓", ""]));

    [Fact]
    public void OwnerLeftOfAllOthers_GroupsTheRows() =>
        Assert.Equal(["", "owner", ""], InheritedIn([Fields.Owner, Fields.Measure, Fields.Steps], ["ง", "ข๑", "ค๑"], ["", "ข๒", "ค๒"], ["จ", "ข๓", ""]));

    [Fact]
    public void Dash_IsAnAnswerAndNotFilled() =>
        Assert.Equal(["", "issue"], Inherited(["ก", "ข๑", "ค๑", "ง๑"], ["", "ข๒", "ค๒", "-"]));

    [Fact]
    public void NewIssue_EndsTheGroup() =>
        Assert.Equal(["", "issue,owner", ""], Inherited(["ก", "ข๑", "ค๑", "ง"], ["", "ข๒", "ค๒", ""], ["จ", "ข๓", "ค๓", ""]));

    [Fact]
    public void NewSection_EndsTheGroup() =>
        Assert.Equal(["", ""], Inherited(["ก", "ข๑", "ค๑", "ง"], ["หมวดใหม่"], ["", "ข๒", "ค๒", ""]));

    [Fact]
    public void MergedMeasure_IsFilledInsideItsIssueOnly() =>
        Assert.Equal(
            ["", "issue,measure,owner", "issue,owner"],
            Inherited(["ก", "ข๑", "ค๑", "ง"], [null, null, "ค๒", null], [null, "ข๒", "ค๓", null]));

    [Fact]
    public void MergedCellFromTheMiddleOfAGroup_IsNotFilled() =>
        Assert.Equal(["", "issue,owner", "issue,owner"], Inherited(["ก", "ข๑", "ค๑", "ง"], [null, "ข๒", "ค๒", null], [null, "ข๓", null, null]));

    [Fact]
    public void MergedOwnerFromTheMiddleOfAGroup_IsFilled() =>
        Assert.Equal(
            ["", "issue", "issue,owner", "issue"],
            Inherited(["ก", "ข๑", "ค๑", "ง๑"], [null, "ข๒", "ค๒", "ง๒"], [null, "ข๓", "ค๓", null], [null, "ข๔", "ค๔", "ง๓"]));

    [Fact]
    public void MergedOwnerOverRowsThatLeadTheirGroups_IsFilled() =>
        Assert.Equal(["", "owner", "owner"], Inherited(["ก", "ข๑", "ค๑", "ง"], ["จ", "ข๒", "ค๒", null], ["ฉ", "ข๓", "ค๓", null]));

    [Fact]
    public void BlankOwnerOverRowsThatLeadTheirGroups_StaysBlank() =>
        Assert.Equal(["", ""], Inherited(["ก", "ข๑", "ค๑", "ง"], ["จ", "ข๒", "ค๒", ""]));

    [Fact]
    public void IssueAloneInItsRow_LeadsTheRowsBelow() =>
        Assert.Equal(["issue", "issue,owner"], Inherited(["ก", "", "", ""], ["", "ข๑", "ค๑", "ง"], ["", "ข๒", "ค๒", ""]).Skip(1));

    private static IEnumerable<string> Inherited(params string?[][] rows) => InheritedIn(Roles, rows);

    private static IEnumerable<string> InheritedIn(string[] roles, params string?[][] rows)
    {
        LogicalTable table = SampleTable.Of(0, roles, rows);
        var columns = roles.Select((role, i) => new MeasureColumn(i, role, role, role)).ToList();
        var sorted = FieldRows.Of(new MeasureTable(table, columns, table.Rows, null), out _);
        var fill = new FillDown(sorted, columns);
        return sorted.Select((_, i) => string.Join(',', new RowValues(sorted, i, fill).Inherited));
    }
}
