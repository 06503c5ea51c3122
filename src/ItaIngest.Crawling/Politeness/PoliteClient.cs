using System.Net;
using ItaIngest.Crawling.Web;
using Polly;
using Polly.Retry;

namespace ItaIngest.Crawling.Politeness;

/// <summary>Sends one request when its host's turn comes, and again after a rest where that may help. Follows no redirect.</summary>
internal sealed class PoliteClient
{
    private readonly SafeClient _web;
    private readonly Hosts _hosts;
    private readonly CrawlOptions _options;
    private readonly ResiliencePipeline _retries;

    public PoliteClient(SafeClient web, Hosts hosts, CrawlOptions options)
    {
        (_web, _hosts, _options) = (web, hosts, options);
        var builder = new ResiliencePipelineBuilder { TimeProvider = options.Clock };
        if (options.Retries > 0)
            builder.AddRetry(RetryOptions(options));
        _retries = builder.Build();
    }

    /// <summary>Sends what <paramref name="request"/> makes and gives what <paramref name="read"/> makes of the answer.</summary>
    /// <exception cref="FetchException">after all retries</exception>
    public async Task<T> SendAsync<T>(Uri url, SiteSession session, Func<HttpRequestMessage> request, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellation)
    {
        var host = _hosts.Of(url);
        try
        {
            return await _retries.ExecuteAsync(async token => await AttemptAsync(host, session, request, read, token), cancellation);
        }
        catch (FetchException error)
        {
            Judge(host, error);
            throw;
        }
    }

    private static RetryStrategyOptions RetryOptions(CrawlOptions options) => new()
    {
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.BackOff,
        MaxDelay = options.LongestWait,
        ShouldHandle = new PredicateBuilder().Handle<FetchException>(error => error.IsTransient),
        DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as FetchException)?.RetryAfter),
    };

    private async Task<T> AttemptAsync<T>(HostPace host, SiteSession session, Func<HttpRequestMessage> request, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellation)
    {
        using var turn = await host.EnterAsync(cancellation);
        using var message = request();
        using var response = await _web.SendAsync(message, session, cancellation);
        host.Answered();
        ThrowIfBusy(host, response);
        return await read(response);
    }

    private void ThrowIfBusy(HostPace host, HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (status < 500 && response.StatusCode is not HttpStatusCode.TooManyRequests)
            return;
        var wait = RetryAfter.Read(response, _options.Clock.GetUtcNow());
        if (wait > _options.LongestWait)
        {
            host.Drop($"it asks for {wait} of rest");
            throw new FetchException(FetchFault.HostBusy, $"status {status}, come back after {wait}") { Status = status };
        }

        if (wait is { } rest)
            host.Hold(rest);
        var busy = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
        throw new FetchException(busy ? FetchFault.HostBusy : FetchFault.HttpStatus, $"status {status}") { Status = status, RetryAfter = wait, IsTransient = true };
    }

    private static void Judge(HostPace host, FetchException error)
    {
        if (error.Fault is FetchFault.HostUnknown || (error.Fault is FetchFault.HostBusy && error.IsTransient))
            host.Drop(error.Message);
        else if (error.Fault is FetchFault.Network or FetchFault.Timeout)
            host.Failed(error.Message);
    }
}
