namespace ItaIngest.Extraction.Pages.Pictures;

/// <summary>Fields of a TIFF directory (TIFF 6.0, section 8) that reading needs.</summary>
internal enum TiffTag
{
    None = 0,
    NewSubfileType = 254,
    ImageWidth = 256,
    ImageLength = 257,
    StripOffsets = 273,
    Orientation = 274,
    StripByteCounts = 279,
    XResolution = 282,
    YResolution = 283,
    ResolutionUnit = 296,
    TileOffsets = 324,
    TileByteCounts = 325,
}
