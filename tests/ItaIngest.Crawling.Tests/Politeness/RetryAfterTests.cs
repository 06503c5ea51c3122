using System.Net;
using ItaIngest.Crawling.Politeness;

namespace ItaIngest.Crawling.Tests.Politeness;

public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", 120.0)]
    [InlineData("Sun, 01 Mar 2026 12:01:30 GMT", 90.0)]
    [InlineData("Sun, 01 Mar 2026 11:00:00 GMT", 0.0)]
    [InlineData("soon", null)]
    public void Read_BothForms(string value, double? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", value);
        Assert.Equal(seconds, RetryAfter.Read(response, s_now)?.TotalSeconds);
    }
}
