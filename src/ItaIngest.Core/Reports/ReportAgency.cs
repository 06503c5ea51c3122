namespace ItaIngest.Core.Reports;

/// <summary>The local government a report belongs to.</summary>
/// <param name="Name">with its type, e.g. เทศบาลตำบล…; the official spelling where it could be resolved</param>
/// <param name="Type">code of design.md (PAO, SAO, …)</param>
/// <param name="District">without อำเภอ</param>
/// <param name="Province">without จังหวัด</param>
/// <param name="Code">of the gazetteer, where it could be resolved</param>
public sealed record ReportAgency(string? Name, string? Type, string? District, string? Province, string? Code = null);
