using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>linear.h's <c>problem</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LinearProblem
{
    public int Count;
    public int FeatureCount;
    public double* Labels;
    public FeatureNode** Rows;

    /// <summary>Negative for none: a constant feature does the same and is regularised like the others.</summary>
    public double Bias;
}
