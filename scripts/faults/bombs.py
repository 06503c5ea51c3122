"""Files made to hang, crash or fill what reads them: nested, circular, endless, huge."""
import io
import struct
import zipfile
import zlib

MIB = 1 << 20
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << %s >> /Contents 4 0 R >>"


def pdf(objects):
    """A PDF of numbered object bodies, with a sound table of places."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start))


def stream(data, more=b""):
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


def page(content, resources=b"", *more, more_of_content=b""):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", PAGE % resources, stream(content, more_of_content), *more])


def packed(size, times=1, byte=b" "):
    squeeze, parts = zlib.compressobj(9), []
    for _ in range(size // MIB):
        parts.append(squeeze.compress(byte * MIB))
    data = b"".join(parts) + squeeze.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data, b"/Filter [%s]" % (b"/FlateDecode " * times)


def image(filters, data, width, height, bits=8, colours=b"/DeviceGray", more=b""):
    head = b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent %d /ColorSpace %s %s %s" % (width, height, bits, colours, filters, more)
    return page(b"595 0 0 842 0 0 cm /I Do", b"/XObject << /I 5 0 R >>", stream(data, head))


def pdfs(rng):
    for size, times in ((64, 1), (1024, 1), (4096, 1), (1024, 2), (4096, 2)):
        data, filters = packed(size * MIB, times)
        yield f"flate-{size}-{times}", page(data, more_of_content=filters)
        yield f"flate-image-{size}-{times}", image(filters, data, 20000, 20000)
        text, filters = packed(size * MIB // 16, times, b"BT /F 9 Tf (a) Tj ET ")
        yield f"flate-text-{size}-{times}", page(text, b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>", more_of_content=filters)
    for side in (30000, 65535, 100000, 2**31 - 1, -5, 0):
        for bits in (1, 8, 16):
            yield f"image-{side}-{bits}", image(b"/Filter /FlateDecode", zlib.compress(bytes(MIB)), side, side, bits)
    for name in (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode", b"LZWDecode", b"RunLengthDecode", b"ASCII85Decode", b"ASCIIHexDecode"):
        for i in range(20):
            head = {b"JPXDecode": b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"DCTDecode": b"\xff\xd8\xff\xc0\x00\x11\x08\xff\xff\xff\xff\x03"}.get(name, b"")
            data = head + rng.randbytes(rng.choice([10, 1000, 100000]))
            yield f"garbage-{name.decode()}-{i}", image(b"/Filter /" + name, data, rng.choice([100, 2480, 40000]), rng.choice([100, 3508, 40000]), rng.choice([1, 8]))
    for depth in (100, 10_000, 1_000_000):
        yield f"arrays-{depth}", page(b"[" * depth + b"]" * depth + b" TJ")
        yield f"objects-{depth}", page(b"", b"/X " + b"[" * depth + b"]" * depth)
        yield f"dictionaries-{depth}", page(b"", b"/X " + b"<< /A " * depth + b"1" + b" >>" * depth)
        yield f"states-{depth}", page(b"q " * depth)
        yield f"strings-{depth}", page(b"BT (" + b"(" * depth + b")" * depth + b") Tj ET")
        yield f"clips-{depth}", page(b"0 0 500 500 re W n " * min(depth, 100_000))
    yield from circles()
    yield from busy()


def circles():
    pages = b"<< /Type /Pages /Kids [%s] /Count %s >>"
    catalog = b"<< /Type /Catalog /Pages 2 0 R >>"
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /X %d 0 R /Y %d 0 R >> >>"
    yield "circle-pages", pdf([catalog, pages % (b"2 0 R 2 0 R", b"5")])
    yield "circle-pages-two", pdf([catalog, pages % (b"3 0 R", b"5"), pages % (b"2 0 R", b"5")])
    yield "circle-length", page(b"q", b"", b"5 0 R").replace(b"/Length 1 ", b"/Length 5 0 R ")
    yield "circle-form", page(b"/X Do", b"/XObject << /X 5 0 R >>", stream(b"/X Do /Y Do", form % (5, 5)))
    forms = [stream(b"/X Do /Y Do", form % (i + 6, i + 6)) for i in range(40)]
    yield "doubling-forms", page(b"/X Do", b"/XObject << /X 5 0 R >>", *forms, stream(b"0 0 1 1 re f", form % (5, 5)))
    yield "circle-font", page(b"BT /F 9 Tf (a) Tj ET", b"/Font << /F 5 0 R >>", b"<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] /ToUnicode 5 0 R /Encoding 5 0 R >>")
    type3 = b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [1] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /Font << /F 5 0 R >> >> >>"
    yield "circle-type3", page(b"BT /F 9 Tf (aaaa) Tj ET", b"/Font << /F 5 0 R >>", type3, stream(b"1 0 d0 BT /F 1 Tf (aa) Tj ET"))
    yield "circle-colours", page(b"/C cs 1 sc 0 0 9 9 re f", b"/ColorSpace << /C 5 0 R >>", b"[/Indexed 5 0 R 255 5 0 R]")
    yield "deep-pages", pdf([catalog, *[pages % (b"%d 0 R" % (i + 3), b"1") for i in range(20_000)], b"<< /Type /Page >>"])
    yield "million-pages", pdf([catalog, pages % (b"3 0 R " * 1_000_000, b"1000000"), b"<< /Type /Page /MediaBox [0 0 9 9] >>"])
    yield "six-thousand-pages", pdf([catalog, pages % (b" ".join(b"%d 0 R" % i for i in range(3, 6003)), b"6000"), *[b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"] * 6000])
    yield "count-of-two-billion", pdf([catalog, pages % (b"3 0 R", b"2147483647"), b"<< /Type /Page /MediaBox [0 0 9 9] >>"])


def busy():
    tile = b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep %s /YStep %s /Resources << >>"
    for step in (b"0.001", b"0.00001", b"1e-30", b"0"):
        yield f"tiles-{step.decode()}", page(b"/Pattern cs /P scn 0 0 595 842 re f", b"/Pattern << /P 5 0 R >>", stream(b"0 0 1 1 re f", tile % (step, step)))
    yield "paths", page(b"0 0 m " + b"".join(b"%d %d l " % (i * 7919 % 595, i * 104729 % 842) for i in range(500_000)) + b"S")
    yield "dashes", page(b"[0.0001] 0 d 0 0 m 595 842 l S " * 1000)
    yield "curves", page(b"".join(b"%d 0 m %d 900 %d -900 %d 842 c S " % (i % 595, i * 31 % 595, i * 17 % 595, i * 13 % 595) for i in range(200_000)))
    yield "rulings", page(b"".join(b"0 %d.%03d 595 0.2 re f %d.%03d 0 0.2 842 re f " % (i % 842, i % 1000, i % 595, i % 999) for i in range(100_000)))
    yield "letters", page(b"BT /F 1 Tf " + b"".join(b"1 0 0 1 %d %d Tm (abcdefghij) Tj " % (i % 595, i * 7 % 842) for i in range(100_000)) + b"ET", b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>")
    yield "one-line", page(b"BT /F 9 Tf 9 400 Td (" + b"a" * 3_000_000 + b") Tj ET", b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>")


def docx(document, *others):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
        for name, content in others:
            archive.writestr(name, content)
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for piece in document:
                part.write(piece)
    return out.getvalue()


def office():
    head = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
    yield "spaces.docx", docx([head, *[b" " * MIB] * 2048])
    yield "paragraphs.docx", docx([head, *[b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 30_000] * 50, b"</w:body></w:document>"])
    yield "deep.docx", docx([head, b"<w:tbl><w:tr><w:tc>" * 100_000])
    laughs = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(12))
    yield "entities.docx", docx([f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><d>&l12;</d>'.encode()])
    yield "parts.docx", docx([head, b"</w:body></w:document>"], *[(f"word/media/{i}", b"") for i in range(20_000)])
    yield "numbering.docx", docx([head, b"</w:body></w:document>"], ("word/numbering.xml", b" " * (300 * MIB)), ("word/styles.xml", b"<" * (300 * MIB)))


def web():
    yield "200-mib.html", b"<html><body>" + b"<p>plan of integrity</p>" * (200 * MIB // 24)
    yield "60-mib.html", b"<html><body>" + b"<p>plan of integrity</p>" * (60 * MIB // 24)
    yield "60-mib-table.html", b"<html><body><table>" + b"<tr><td>a<td>b" * (30 * MIB // 14)
    yield "deep.html", b"<html><body>" + b"<div>" * 3_000_000
    yield "tables.html", b"<html><body>" + b"<table><tr><td>" * 200_000
    yield "spans.html", b"<html><body><table>" + b"<tr>" + b"<td colspan=1000 rowspan=65534>a" * 3000 + b"<tr><td>b" * 20_000
    yield "adoption.html", b"<html><body>" + b"<a><b><i><u><p>" * 100_000
    yield "attributes.html", b"<html><body " + b"".join(b"a%d=1 " % i for i in range(1_000_000)) + b">a"
    yield "line.txt", "แผน".encode() * (20 * MIB // 9)
    yield "tabs.txt", (b"a\tb\tc\t" * 100 + b"\n") * 60_000


def pictures():
    entry = struct.Struct("<HHLL")
    for count in (10_000, 60_000):
        out, size = bytearray(b"II*\0" + struct.pack("<L", 8)), 2 + 12 * 5 + 4
        for i in range(count):
            fields = [(256, 4, 1, 8), (257, 4, 1, 8), (258, 3, 1, 8), (273, 4, 1, 8), (279, 4, 1, 64)]
            out += struct.pack("<H", 5) + b"".join(entry.pack(*f) for f in fields) + struct.pack("<L", 0 if i == count - 1 else 8 + (i + 1) * size)
        yield f"{count}-directories.tif", bytes(out)
    yield "circle.tif", b"II*\0" + struct.pack("<LH", 8, 2) + entry.pack(256, 4, 1, 8) + entry.pack(257, 4, 1, 8) + struct.pack("<L", 8)
    for side in (30_000, 200_000, 2**31 - 1):
        head = struct.pack(">LLBBBBB", side, side, 8, 2, 0, 0, 0)
        data = packed(256 * MIB)[0]
        chunk = lambda kind, body: struct.pack(">L", len(body)) + kind + body + struct.pack(">L", zlib.crc32(kind + body))
        yield f"{side}.png", b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
        small = min(side, 65_535)
        yield f"{side}.jpg", b"\xff\xd8\xff\xc0\x00\x0b\x08" + struct.pack(">HH", small, small) + b"\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x55" * 100_000
