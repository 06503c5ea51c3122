using ItaIngest.Core.Recognition;
using ItaIngest.Core.Tables;

namespace ItaIngest.Core.Tests.Tables;

public sealed class LogicalCellTests
{
    [Fact]
    public void Cell_CoversTheColumnsOfItsSpan()
    {
        var cell = new LogicalCell(Column: 2, ColumnSpan: 3, RowSpan: 1, "ไตรมาส", "ไตรมาส", Origin.TextLayer, 1, []);
        Assert.Equal([2, 3, 4], Enumerable.Range(0, 8).Where(cell.Covers));
    }
}
