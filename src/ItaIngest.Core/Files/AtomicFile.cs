namespace ItaIngest.Core.Files;

/// <summary>
/// Writes files so that a reader, or a power cut, sees the old content or the new one and never a half: a temporary name in
/// the same folder, flushed to the disk, renamed.
/// </summary>
public static class AtomicFile
{
    /// <summary>Stands in the name of a file that is not whole yet, and of one whose writer was killed.</summary>
    public const string TemporaryMark = ".tmp-";

    /// <param name="path">the file; its folder is made if need be</param>
    /// <param name="write">writes the content</param>
    /// <exception cref="IOException">it cannot be written; the old content stands</exception>
    /// <exception cref="FileTooLongException">longer than this process may write</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetFileName(path) + TemporaryMark + Guid.NewGuid().ToString("N"));
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new FileTooLongException(path, error); // what FileStream makes of EFBIG
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
