using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaIngest.Core.Vocabulary;

namespace ItaIngest.Cli.Verbs;

/// <summary><c>ita agencies</c>: looks a local government up.</summary>
internal sealed class AgenciesVerb
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly Argument<string[]> _query = new("QUERY") { Description = "name, code or web address; several words need no quotes", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _province = new("--province") { Description = "the province it lies in", HelpName = "PROVINCE" };
    private readonly Option<bool> _asJson = new("--json") { Description = "print JSON" };

    public static Command Create() => new AgenciesVerb().Build();

    private Command Build()
    {
        var command = new Command("agencies", """
            Look a local government up in the list of all 7,851 (2022): by its name, damaged or with words dropped, by its code
            or by its web address. Says the code, the type, the place, how far the name as given is from the one found
            (0: the same), how sure it is, and which others come near.

            Examples:
              ita agencies องค์การส่วนตำบลบิง
              ita agencies "อบต.บ้านใหม่ อ.บางใหญ่ จ.นนทบุรี"
              ita agencies บ้านใหม่ --province ปทุมธานี --json
              ita agencies 120306
            """)
        { _query, _province, _asJson };
        _province.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && Places.Province(name) is null)
                result.AddError("--province: no province is called " + name);
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var query = string.Join(' ', parsed.GetRequiredValue(_query));
        var found = Agencies.Lookup(query, parsed.GetValue(_province) is { } province ? Places.Province(province) : null);
        if (parsed.GetValue(_asJson))
            Console.WriteLine(JsonSerializer.Serialize(found, s_json));
        else
            Print(query, found);
        return found.Candidates.Count > 0 ? ExitCode.AllWell : ExitCode.NothingRead;
    }

    private static void Print(string query, AgencyLookup found)
    {
        if (found.Candidates.Count == 0)
        {
            Console.Error.WriteLine($"ita: no local government comes near {query}; give its name with district or province, its code, or its web address");
            return;
        }

        var code = found.Best?.Code;
        if (code is null)
            Console.Error.WriteLine("several come as near, or none near enough; a district or province would tell:");
        foreach (var candidate in found.Candidates.OrderByDescending(candidate => candidate.Agency.Code == code))
            Console.WriteLine((candidate.Agency.Code == code ? "" : code is null ? "" : "  ") + Line(candidate, candidate.Agency.Code == code ? found.Best : null));
    }

    private static string Line(AgencyCandidate candidate, Agency? best)
    {
        var agency = candidate.Agency;
        var place = (agency.District.Length > 0 ? $"อำเภอ{agency.District} " : "") + $"จังหวัด{agency.Province}";
        var sureness = best is null ? "" : string.Create(CultureInfo.InvariantCulture, $"\tconfidence {best.Confidence:0.00}");
        return string.Create(CultureInfo.InvariantCulture, $"{agency.Code}\t{agency.OfficialName}\t{agency.Type}\t{place}\tdistance {candidate.Distance:0.##}{sureness}\t{agency.Host}").TrimEnd();
    }
}
