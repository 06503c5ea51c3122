using System.Security.Cryptography;
using System.Text;
using ItaIngest.Core.Documents;
using ItaIngest.Core.Failures;
using ItaIngest.Crawling;
using ItaIngest.Pipeline.Storage;

namespace ItaIngest.Pipeline;

/// <summary>Documents that a crawl brought into the store, as input of the pipeline.</summary>
public static class CrawledInput
{
    private const int AddressDigits = 8;

    /// <summary>What the sites have now: vanished documents stay in the store only.</summary>
    /// <param name="documents">of the crawler</param>
    /// <param name="store">the crawl's store: their bytes are there already</param>
    public static InputSet Take(IEnumerable<CrawledDocument> documents, DocumentStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var inputs = new List<SourceDocument>();
        var unopened = new List<Failure>();
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, document) in Named(documents))
        {
            var blob = new BlobRef(document.Sha256, document.Length);
            if (!store.Blobs.Contains(blob))
            {
                unopened.Add(new Failure("", name, "input", FailureKind.Transient, null, $"the store lost the bytes of {document.Url}", "crawl again"));
                continue;
            }

            var id = document.Sha256[..16];
            var copy = copies[id] = copies.GetValueOrDefault(id) + 1;
            inputs.Add(new SourceDocument(copy == 1 ? id : FormattableString.Invariant($"{id}-{copy}"), name, blob, document.Url, document.RetrievedAt));
        }

        return new InputSet(inputs, unopened, []);
    }

    /// <summary>By agency and address; the same bytes under two addresses of one agency are one document.</summary>
    private static IEnumerable<(string Name, CrawledDocument Document)> Named(IEnumerable<CrawledDocument> documents) => documents
        .Where(document => document.VanishedAt is null)
        .OrderBy(document => document.Url, StringComparer.Ordinal)
        .DistinctBy(document => (document.AgencyCode, document.Sha256))
        .Select(document => (Name(document), document))
        .OrderBy(named => named.Item1, StringComparer.Ordinal);

    /// <summary>Servers give many files the same name; the address tells them apart.</summary>
    private static string Name(CrawledDocument document)
    {
        var address = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Url)))[..AddressDigits];
        return $"{document.AgencyCode.Replace('/', '_')}/{address}-{document.FileName}";
    }
}
