using System.Security.Cryptography;
using System.Text;
using ItaIngest.Crawling.Finding;
using Microsoft.AspNetCore.Http;

namespace ItaIngest.Crawling.Tests.TestWeb;

/// <summary>An invented municipality's site: what it answers for each address, and which documents ought to be found.</summary>
internal sealed class TestSite
{
    private readonly Dictionary<string, Func<HttpContext, Task>> _routes = new(StringComparer.Ordinal);

    public TestSite(string host)
    {
        Host = host;
        Route("/robots.txt", context => SendAsync(context, "text/plain", Encoding.UTF8.GetBytes("User-agent: *\nDisallow:\n")));
    }

    public string Host { get; }

    public string StartUrl => $"http://{Host}/";

    /// <summary>Hashes of the plans and follow-ups, with their kinds.</summary>
    public Dictionary<string, LinkKind> Wanted { get; } = [];

    /// <summary>Addresses that nobody may ask for.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>Answers what no route answers; 404 if there is none.</summary>
    public Func<HttpContext, Task>? Fallback { get; init; }

    public Func<HttpContext, Task>? Find(string target) => _routes.GetValueOrDefault(target) ?? Fallback;

    /// <param name="target">path and query exactly as they must come over the wire</param>
    public TestSite Route(string target, Func<HttpContext, Task> answer)
    {
        _routes[target] = answer;
        return this;
    }

    public TestSite Robots(string text) => Route("/robots.txt", context => SendAsync(context, "text/plain", Encoding.UTF8.GetBytes(text)));

    public TestSite Page(string target, string body) => Page(target, body, Encoding.UTF8, "text/html; charset=utf-8");

    public TestSite Page(string target, string body, Encoding encoding, string contentType)
    {
        var bytes = encoding.GetBytes(body.Contains("<html", StringComparison.Ordinal) ? body : $"<!DOCTYPE html><html><head><title>{Host}</title></head><body>{body}</body></html>");
        return Route(target, context => SendAsync(context, contentType, bytes));
    }

    public TestSite Plan(string target, string? disposition = null) => Wants(target, LinkKind.Plan, disposition);

    public TestSite FollowUp(string target, string? disposition = null) => Wants(target, LinkKind.FollowUp, disposition);

    /// <summary>A document that is not looked for.</summary>
    public TestSite Decoy(string target) => Document(target, TestPdf.Bytes($"other {Host}{target}"), null);

    /// <summary>A document that is linked only where no crawler may follow.</summary>
    public TestSite Forbid(string target)
    {
        Forbidden.Add(target);
        return Decoy(target);
    }

    public TestSite Document(string target, byte[] bytes, string? disposition)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        return Route(target, async context =>
        {
            context.Response.Headers.ETag = tag;
            if (disposition is not null)
                context.Response.Headers["Content-Disposition"] = disposition;
            if (context.Request.Headers.IfNoneMatch == tag)
                context.Response.StatusCode = 304;
            else
                await SendAsync(context, "application/pdf", bytes);
        });
    }

    public static async Task SendAsync(HttpContext context, string contentType, byte[] bytes)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private TestSite Wants(string target, LinkKind kind, string? disposition)
    {
        var bytes = TestPdf.Bytes($"{kind} {Host}{target}");
        Wanted[Convert.ToHexStringLower(SHA256.HashData(bytes))] = kind;
        return Document(target, bytes, disposition);
    }
}
