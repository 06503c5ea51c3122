namespace ItaIngest.Pipeline.Coverage;

/// <summary>An agency and what the dataset has of it, year by year.</summary>
/// <param name="Code">of the gazetteer; empty for an agency that is not in it</param>
/// <param name="Name">with the word of its type</param>
/// <param name="Type">code of the type</param>
/// <param name="District">without อำเภอ; empty when unknown</param>
/// <param name="Province">without จังหวัด; empty when unknown</param>
/// <param name="Cells">one for each year of the table, in order; then one of unknown year where there are such documents</param>
public sealed record CoverageRow(string Code, string Name, string Type, string District, string Province, IReadOnlyList<CoverageCell> Cells);
