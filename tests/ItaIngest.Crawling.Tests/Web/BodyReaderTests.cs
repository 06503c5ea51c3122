using ItaIngest.Crawling.Web;

namespace ItaIngest.Crawling.Tests.Web;

public sealed class BodyReaderTests
{
    private const long Limit = 1 << 20;

    [Fact]
    public async Task EndlessBody_IsTakenUpToItsLimitAndHardlyFurther()
    {
        await using var endless = new EndlessStream();
        using var response = new HttpResponseMessage { Content = new StreamContent(endless) };
        using var kept = new MemoryStream();
        var error = await Assert.ThrowsAsync<FetchException>(() => new BodyReader(new CrawlOptions { Contact = "mailto:crawl@example.org" }).CopyAsync(response, kept, Limit, CancellationToken.None));

        Assert.Equal(FetchFault.TooLarge, error.Fault);
        Assert.Equal(Limit, kept.Length);
        Assert.InRange(endless.Taken, Limit + 1, Limit + (1 << 16));
    }

    /// <summary>Gives whatever is asked for, without end, and remembers how much.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Taken { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Taken += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
