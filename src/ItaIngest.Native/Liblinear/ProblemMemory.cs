using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>Rows and labels laid out as linear.h wants them, in memory that the collector does not move.</summary>
internal sealed unsafe class ProblemMemory : IDisposable
{
    private FeatureNode* _nodes;

    public ProblemMemory(IReadOnlyList<SparseRow> rows, IReadOnlyList<int> labels)
    {
        Labels = (double*)NativeMemory.Alloc((nuint)Math.Max(1, rows.Count), sizeof(double));
        Rows = (FeatureNode**)NativeMemory.Alloc((nuint)Math.Max(1, rows.Count), (nuint)sizeof(FeatureNode*));
        _nodes = (FeatureNode*)NativeMemory.Alloc((nuint)rows.Sum(row => (long)row.Indices.Length + 1), (nuint)sizeof(FeatureNode));
        var next = _nodes;
        for (var i = 0; i < rows.Count; i++)
        {
            Labels[i] = labels[i];
            Rows[i] = next;
            next = Write(rows[i], next);
        }
    }

    public double* Labels { get; private set; }

    public FeatureNode** Rows { get; private set; }

    public void Dispose()
    {
        NativeMemory.Free(Labels);
        NativeMemory.Free(Rows);
        NativeMemory.Free(_nodes);
        Labels = null;
        Rows = null;
        _nodes = null;
    }

    private static FeatureNode* Write(SparseRow row, FeatureNode* next)
    {
        for (var i = 0; i < row.Indices.Length; i++)
            *next++ = new FeatureNode(row.Indices[i] + 1, row.Values[i]);
        *next++ = new FeatureNode(FeatureNode.End, 0);
        return next;
    }
}
