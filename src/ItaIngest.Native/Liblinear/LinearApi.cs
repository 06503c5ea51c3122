using System.Runtime.InteropServices;

namespace ItaIngest.Native.Liblinear;

/// <summary>
/// Raw imports of LIBLINEAR (linear.h, 2.30 and later). The fields of a model are never read directly: their places
/// change between versions, the functions do not.
/// </summary>
internal static unsafe partial class LinearApi
{
    internal const string Library = "linear";

    /// <summary>L2R_LR: L2-regularised logistic regression, primal; starts at zero and draws nothing at random.</summary>
    internal const int LogisticRegression = 0;

    // reads the arrays while it runs and keeps none of them; the caller owns the model
    [LibraryImport(Library)]
    internal static partial LinearModelHandle train(LinearProblem* problem, LinearParameters* parameters);

    // a static string, or null when all is well: not to be freed
    [LibraryImport(Library)]
    internal static partial nint check_parameter(LinearProblem* problem, LinearParameters* parameters);

    // frees the model and sets the pointer to null
    [LibraryImport(Library)]
    internal static partial void free_and_destroy_model(ref nint model);

    // writes one decision value a label into the caller's array (one in all for two labels); returns the label
    [LibraryImport(Library)]
    internal static partial double predict_values(LinearModelHandle model, FeatureNode* features, double* values);

    // 0 for success
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int save_model(string file, LinearModelHandle model);

    // null for a file that is missing or no model; the caller owns the model
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial LinearModelHandle load_model(string file);

    [LibraryImport(Library)]
    internal static partial int get_nr_class(LinearModelHandle model);

    [LibraryImport(Library)]
    internal static partial int get_nr_feature(LinearModelHandle model);

    // fills the caller's array of get_nr_class
    [LibraryImport(Library)]
    internal static partial void get_labels(LinearModelHandle model, int* labels);

    // features count from 1, labels from 0
    [LibraryImport(Library)]
    internal static partial double get_decfun_coef(LinearModelHandle model, int feature, int label);

    // keeps the pointer for good: it has to be that of a static function
    [LibraryImport(Library)]
    internal static partial void set_print_string_function(delegate* unmanaged<byte*, void> print);

    /// <summary>230 → 2.30.</summary>
    internal static Version ReadVersion()
    {
        var version = Marshal.ReadInt32(NativeLibrary.GetExport(NativeLibraries.HandleOf(Library), "liblinear_version"));
        return new Version(version / 100, version % 100);
    }

    /// <summary>Training reports every iteration on stdout, where our data goes.</summary>
    internal static void Silence() => set_print_string_function(&Swallow);

    [UnmanagedCallersOnly]
    private static void Swallow(byte* text)
    {
    }
}
