using CsvHelper;

namespace ItaIngest.Pipeline.Dataset;

/// <summary>Reads the CSV files back and holds every value against its schema: types, constraints, keys, foreign keys.</summary>
public static class DatasetValidator
{
    /// <summary>Validates all tables of a folder, in order; a table comes after those that its keys point to.</summary>
    /// <exception cref="DatasetException">names the file, line and column of the first violation</exception>
    public static void Validate(string folder, IReadOnlyList<Table> tables)
    {
        var keys = new Dictionary<(string Table, string Column), HashSet<string>>();
        foreach (var foreign in tables.SelectMany(table => table.ForeignKeys))
            keys[(foreign.Table, foreign.TableColumn)] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
            new TableValidation(folder, table, keys).Run();
    }

    private sealed class TableValidation(string folder, Table table, Dictionary<(string, string), HashSet<string>> keys)
    {
        private readonly HashSet<string>[] _unique = [.. table.Columns.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        private readonly HashSet<string> _primary = new(StringComparer.Ordinal);
        private readonly int[] _primaryColumns = [.. table.PrimaryKey.Select(name => IndexOf(table, name))];
        private readonly (int Column, HashSet<string> Keys)[] _foreign = [.. table.ForeignKeys.Select(f => (IndexOf(table, f.Column), keys[(f.Table, f.TableColumn)]))];
        private int _line = 1;

        public void Run()
        {
            using var file = File.OpenRead(Path.Combine(folder, table.FileName));
            using var csv = CsvReader.Create(file, CsvFormat.Reading);
            csv.ReadHeader();
            if (!csv.Headers.SequenceEqual(table.Columns.Select(column => column.Name), StringComparer.Ordinal))
                throw new DatasetException($"{table.FileName}: the header is not the schema's");
            while (csv.Read())
            {
                _line = (int)csv.LineNumber;
                CheckRow([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            }
        }

        private void CheckRow(string[] row)
        {
            if (row.Length != table.Columns.Count)
                throw new DatasetException($"{table.FileName} line {_line}: {row.Length} fields, expected {table.Columns.Count}");
            for (var i = 0; i < row.Length; i++)
                CheckValue(i, row[i]);
            if (_primaryColumns.Length > 0 && !_primary.Add(string.Join('\n', _primaryColumns.Select(i => row[i]))))
                throw new DatasetException($"{table.FileName} line {_line}: second line with the same {string.Join(", ", table.PrimaryKey)}");
            foreach (var (column, known) in _foreign)
            {
                if (row[column].Length > 0 && !known.Contains(row[column]))
                    throw Violation(column, row[column], "stands in no line of the table it points to");
            }
        }

        private void CheckValue(int index, string value)
        {
            var column = table.Columns[index];
            if (ColumnRules.Fault(column, value) is { } fault)
                throw Violation(index, value, fault);
            if (value.Length == 0)
                return;
            if (column.Unique && !_unique[index].Add(value))
                throw Violation(index, value, "stands there twice");
            if (keys.TryGetValue((table.Name, column.Name), out var known))
                known.Add(value);
        }

        private DatasetException Violation(int column, string value, string what) =>
            new($"{table.FileName} line {_line}, {table.Columns[column].Name}: '{(value.Length > 60 ? value[..60] + "…" : value)}' {what}");
    }

    private static int IndexOf(Table table, string column)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == column)
                return i;
        }

        throw new DatasetException($"{table.Name} has no column {column}");
    }
}
