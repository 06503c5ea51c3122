namespace ItaIngest.Native.Liblinear;

/// <summary>How <see cref="LinearModel.Train"/> trains.</summary>
/// <param name="Cost">C: what an error costs against large weights; above 0</param>
/// <param name="Tolerance">where the iteration stops (LIBLINEAR's -e); smaller is longer</param>
public sealed record LinearOptions(double Cost = 1, double Tolerance = 0.001);
