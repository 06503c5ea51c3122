namespace ItaIngest.Pipeline;

/// <summary>Work on many things in their order, some of it done ahead.</summary>
internal static class AheadEnumerable
{
    /// <summary>So many are worked on before they are asked for; what is kept for later stays within this.</summary>
    private const int Ahead = 64;

    /// <summary>Like Select, with the work of the next ones done on all cores while the last one is being used.</summary>
    /// <param name="sources">gone through once, on the thread that asks</param>
    /// <param name="work">safe to be run on several threads at once; its error comes where its result would</param>
    public static IEnumerable<TResult> SelectAhead<TSource, TResult>(this IEnumerable<TSource> sources, Func<TSource, TResult> work)
    {
        var coming = new Queue<Task<TResult>>();
        foreach (var source in sources)
        {
            coming.Enqueue(Task.Run(() => work(source)));
            if (coming.Count == Ahead)
                yield return coming.Dequeue().GetAwaiter().GetResult();
        }

        while (coming.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }
}
