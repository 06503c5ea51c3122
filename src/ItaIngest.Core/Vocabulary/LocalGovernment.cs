namespace ItaIngest.Core.Vocabulary;

/// <summary>A local government of the gazetteer (<c>local_governments.csv</c>, the list of 2022).</summary>
/// <param name="Code">geocode of the list: six digits for a tambon's, four for an older municipality, two for a province's</param>
/// <param name="Type">PAO, CITY_MUNICIPALITY, TOWN_MUNICIPALITY, SUBDISTRICT_MUNICIPALITY, SAO or SPECIAL</param>
/// <param name="Name">without the word of the type</param>
/// <param name="District">without อำเภอ; empty where the list has none (older municipalities, provinces)</param>
/// <param name="Province">without จังหวัด</param>
/// <param name="Host">of its web site, without www; empty when unknown</param>
public sealed record LocalGovernment(string Code, string Type, string Name, string District, string Province, string Host)
{
    /// <summary>With the word of the type: เทศบาลตำบล….</summary>
    public string OfficialName => AgencyTypes.OfficialName(Type, Name);
}
