namespace ItaIngest.CorpusGenerator;

/// <summary>What a scanner does to a page.</summary>
/// <param name="Dpi">pixels an inch</param>
/// <param name="SkewDegrees">clockwise; successive pages lie askew to either side</param>
/// <param name="Blur">standard deviation in pixels</param>
/// <param name="Noise">standard deviation in grey levels</param>
/// <param name="Quality">of the JPEG, 1 to 100; unused in 1-bit scans</param>
/// <param name="Bitonal">1 bit a pixel, as office copiers send by fax settings</param>
internal sealed record ScanDamage(int Dpi, double SkewDegrees, double Blur, double Noise, int Quality, bool Bitonal);
