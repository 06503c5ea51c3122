"""Mutants of sound files: cut short, flipped, spliced, with lies about lengths and sizes. Every one follows from its seed."""
import random
import re
import zlib

STREAM = re.compile(rb"/Length (\d+)([^>]*>>\s*stream\r?\n)", re.S)


def truncated(data, rng):
    return data[: rng.randrange(1, len(data))]


def flipped(data, rng):
    out = bytearray(data)
    for _ in range(rng.choice([1, 8, 64, 512])):
        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def overwritten(data, rng):
    """A run of bytes from anywhere in the file, put anywhere else."""
    out, length = bytearray(data), rng.randrange(1, 4096)
    source, target = rng.randrange(len(out)), rng.randrange(len(out))
    out[target : target + length] = out[source : source + length]
    return bytes(out)


def spliced(data, rng, other):
    """Objects of another PDF in the place of some of this one's."""
    objects = list(re.finditer(rb"\d+ 0 obj.*?endobj", data, re.S))
    foreign = [m.group(0) for m in re.finditer(rb"\d+ 0 obj(.*?)endobj", other, re.S)]
    out = data
    for match in rng.sample(objects, min(3, len(objects))):
        number = match.group(0).split(b" ", 1)[0]
        out = out.replace(match.group(0), number + b" 0 obj" + rng.choice(foreign).split(b"obj", 1)[1], 1)
    return out


def wrong_length(data, rng):
    lengths = [m.start(1) for m in STREAM.finditer(data)]
    start = rng.choice(lengths)
    end = start + len(re.match(rb"\d+", data[start:]).group(0))
    lie = rng.choice([b"0", b"1", b"99999999", b"-5", b"2147483648", b"99 0 R"])
    return data[:start] + lie + data[end:]


def huge_page(data, rng):
    box = rng.choice([b"[0 0 1000000 1000000]", b"[0 0 14400 14400]", b"[0 0 1e30 1e30]", b"[-1e9 -1e9 1e9 1e9]", b"[0 0 0.001 0.001]", b"[0 0 200000 100]", b"[5 5 5 5]", b"[0 0 nan -3]"])
    return re.sub(rb"/MediaBox ?\[[^\]]*\]", b"/MediaBox " + box, data)


def wrong_xref(data, rng):
    where = rng.choice([b"0", b"7", b"999999999", b"-1", str(rng.randrange(len(data))).encode()])
    return re.sub(rb"startxref\s+\d+", b"startxref\n" + where, data)


def wrong_numbers(data, rng):
    """References and counts that point elsewhere, into circles as it comes."""
    numbers = list(re.finditer(rb"\b(\d+) 0 R", data))
    out = bytearray(data)
    for match in rng.sample(numbers, min(rng.choice([1, 4, 16]), len(numbers))):
        digits = match.end(1) - match.start(1)
        out[match.start(1) : match.end(1)] = str(rng.randrange(10**digits)).zfill(digits).encode()
    return bytes(out)


def broken_font(data, rng):
    """A font file inside the PDF, damaged under its packing: wrong tables, wrong lengths, half a glyph."""
    fonts = [re.search(rb"\b%s 0 obj.*?stream\r?\n" % number, data, re.S) for number in set(re.findall(rb"/FontFile[23]? (\d+) 0 R", data))]
    streams = [m for found in fonts if found for m in STREAM.finditer(data, found.start(), found.end())]
    return damaged(data, rng.choice(streams), rng)


def inside_streams(data, rng):
    """Unpacks a stream (a page's content, a map of characters), damages it, packs it again."""
    return damaged(data, rng.choice([m for m in STREAM.finditer(data) if data[m.end() : m.end() + 1] in (b"\x78", b"H", b"h")]), rng)


def damaged(data, match, rng):
    try:
        content = zlib.decompressobj().decompress(data[match.end() : match.end() + int(match.group(1))])
    except zlib.error:
        return flipped(data, rng)
    packed = zlib.compress(rng.choice([flipped, overwritten, truncated])(content, rng) if len(content) > 1 else b"Q" * 100000)
    end = match.end() + int(match.group(1))
    return data[: match.start()] + b"/Length " + str(len(packed)).encode() + match.group(2) + packed + data[end:]


PDF = [truncated, flipped, overwritten, wrong_length, huge_page, wrong_xref, wrong_numbers, inside_streams, broken_font]


def of_pdf(data, other, seed):
    rng = random.Random(seed)
    kinds = PDF + [spliced]
    kind = kinds[seed % len(kinds)]
    try:
        return kind.__name__, kind(data, rng, other) if kind is spliced else kind(data, rng)
    except (ValueError, IndexError):
        return "flipped", flipped(data, rng)


def of_file(data, seed):
    rng = random.Random(seed)
    kind = [truncated, flipped, overwritten][seed % 3]
    return kind.__name__, kind(data, rng)
