using Microsoft.Extensions.Logging;

namespace ItaIngest.Crawling;

/// <summary>All log lines of the crawler.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Agency}: {Outcome}, {Pages} pages, {Documents} documents, family {Family}")]
    public static partial void SiteDone(ILogger logger, string agency, Walking.SiteOutcome outcome, int pages, int documents, string family);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Agency}: the walk broke off; this is a fault of the program")]
    public static partial void SiteBroke(ILogger logger, string agency, Exception error);

    [LoggerMessage(Level = LogLevel.Information, Message = "going on with run {Run}")]
    public static partial void Resumed(ILogger logger, string run);
}
