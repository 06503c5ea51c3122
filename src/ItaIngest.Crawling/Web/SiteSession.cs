using System.Net;

namespace ItaIngest.Crawling.Web;

/// <summary>What belongs to one source and no other: its cookies, and whether its certificate errors are put up with.</summary>
internal sealed class SiteSession(bool acceptsBadCertificates = false)
{
    private readonly CookieContainer _cookies = new();

    public bool AcceptsBadCertificates { get; } = acceptsBadCertificates;

    public void AddCookies(HttpRequestMessage request)
    {
        if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } cookies)
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
    }

    public void KeepCookies(Uri url, HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var lines))
            return;
        foreach (var line in lines)
        {
            try
            {
                _cookies.SetCookies(url, line);
            }
            catch (CookieException)
            {
                // a cookie for another domain, or one that makes no sense: a browser drops it too
            }
        }
    }
}
