using System.Net.Sockets;
using System.Security.Authentication;

namespace ItaIngest.Crawling.Web;

/// <summary>What an exception of the HTTP stack means.</summary>
internal static class WebFaults
{
    public static FetchException Of(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            if (inner is FetchException own)
                return own;
            if (inner is AuthenticationException)
                return new FetchException(FetchFault.CertificateRefused, inner.Message, error);
            if (inner is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData })
                return new FetchException(FetchFault.HostUnknown, "the name has no address", error);
            if (inner is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
                return new FetchException(FetchFault.Truncated, "the connection ended before the answer did", error) { IsTransient = true };
        }

        return new FetchException(FetchFault.Network, error.GetBaseException().Message, error) { IsTransient = true };
    }
}
