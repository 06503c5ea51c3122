namespace ItaIngest.Core.Vocabulary;

/// <summary>A local government that a text names.</summary>
/// <param name="Code">of the gazetteer; null when it is not in it or cannot be told from others of its name</param>
/// <param name="Name">official name with the word of the type; as written when it is not in the gazetteer</param>
/// <param name="Type">PAO, CITY_MUNICIPALITY, TOWN_MUNICIPALITY, SUBDISTRICT_MUNICIPALITY, SAO or SPECIAL</param>
/// <param name="District">without อำเภอ</param>
/// <param name="Province">without จังหวัด</param>
/// <param name="Distance">spelling distance of the name as written and the name found; 0 when nothing was repaired</param>
/// <param name="Confidence">0 to 1; from 0.8 on there is no other that comes near</param>
public sealed record Agency(string? Code, string Name, string Type, string? District, string? Province, double Distance, double Confidence);
