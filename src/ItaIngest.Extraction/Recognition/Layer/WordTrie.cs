namespace ItaIngest.Extraction.Recognition.Layer;

/// <summary>Words by their letters, in flat arrays: the children of a node lie side by side, sorted by letter.</summary>
internal sealed class WordTrie
{
    private readonly List<(char Letter, bool IsWord, int First, int Count)> nodes = [];

    public static WordTrie Of(IReadOnlyCollection<string> words)
    {
        var sorted = words.Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        var trie = new WordTrie();
        trie.nodes.Add(('\0', false, 0, 0));
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        open.Enqueue((0, 0, sorted.Length, 0));
        while (open.TryDequeue(out var at))
            trie.Grow(sorted, at, open);
        return trie;
    }

    /// <summary>Lengths of the words that a text begins with.</summary>
    public IReadOnlyList<int> LengthsAt(ReadOnlySpan<char> text)
    {
        List<int>? lengths = null;
        var node = 0;
        for (var i = 0; i < text.Length && (node = Child(node, text[i])) > 0; i++)
            if (nodes[node].IsWord)
                (lengths ??= []).Add(i + 1);
        return lengths ?? (IReadOnlyList<int>)[];
    }

    private void Grow(string[] words, (int Node, int From, int To, int Depth) at, Queue<(int Node, int From, int To, int Depth)> open)
    {
        var from = at.From;
        if (from < at.To && words[from].Length == at.Depth)
        {
            nodes[at.Node] = nodes[at.Node] with { IsWord = true };
            from++;
        }
        var first = nodes.Count;
        while (from < at.To)
        {
            var letter = words[from][at.Depth];
            var to = from;
            while (to < at.To && words[to][at.Depth] == letter)
                to++;
            open.Enqueue((nodes.Count, from, to, at.Depth + 1));
            nodes.Add((letter, false, 0, 0));
            from = to;
        }
        nodes[at.Node] = nodes[at.Node] with { First = first, Count = nodes.Count - first };
    }

    private int Child(int node, char letter)
    {
        int low = nodes[node].First, end = low + nodes[node].Count, high = end;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (nodes[middle].Letter < letter)
                low = middle + 1;
            else
                high = middle;
        }
        return low < end && nodes[low].Letter == letter ? low : -1;
    }
}
