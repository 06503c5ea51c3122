using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>
/// linear.h's <c>parameter</c> of 2.30. Later versions put fields after <see cref="P"/> (nu, init_sol, regularize_bias);
/// the reserve is zero, which is off for each of them.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LinearParameters
{
    public int Solver;
    public double Tolerance;
    public double Cost;
    public int WeightCount;
    public int* WeightLabels;
    public double* Weights;
    public double P;
    public nint Reserve1;
    public nint Reserve2;
    public nint Reserve3;
    public nint Reserve4;
}
