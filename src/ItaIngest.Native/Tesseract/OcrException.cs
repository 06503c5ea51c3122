namespace ItaIngest.Native.Tesseract;

/// <summary>Tesseract could not be set up, or failed on an image.</summary>
public class OcrException(string message) : Exception(message);
