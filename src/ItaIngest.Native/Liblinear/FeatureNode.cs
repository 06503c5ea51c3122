using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>linear.h's <c>feature_node</c>: indices from 1, ascending; -1 ends a row.</summary>
[StructLayout(LayoutKind.Sequential)]
internal record struct FeatureNode(int Index, double Value)
{
    public const int End = -1;
}
