"""
Draws the letters of the social card as outlines: brand/fonts/display-outlines.json.

The card is rasterised on the server, where no font is installed and none should need to be: its words are paths.

    python3 -m venv venv && venv/bin/pip install fonttools brotli uharfbuzz
    npm pack @fontsource-variable/radio-canada-big@5.3.0 && tar xzf fontsource-*.tgz
    venv/bin/python brand/fonts/outlines.py package/files brand/fonts/display-outlines.json

Each weight has `letters`, by character: the advance and an SVG path (1000 units an em, y downwards, baseline at 0); and
`kern`, by a pair of unaccented characters: what is added to the advance of the first.
"""

import io
import json
import sys
import unicodedata

import uharfbuzz
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# Titles may hold any name in a Latin alphabet; the small line below them holds words of the interface only.
WEIGHTS = {"bold": (700, ("latin", "latin-ext")), "medium": (500, ("latin",))}


def instance(folder, subset, weight):
    font = TTFont(f"{folder}/radio-canada-big-{subset}-wght-normal.woff2")
    font.flavor = None
    return instantiateVariableFont(font, {"wght": weight})


def drawn(codepoint):
    # Combining marks need a place above a letter; composed letters are all the site's languages need.
    return unicodedata.category(chr(codepoint)) != "Mn"


def letters_of(font):
    glyphs = font.getGlyphSet()
    letters = {}
    for codepoint, name in sorted(font.getBestCmap().items()):
        if not drawn(codepoint):
            continue
        pen = SVGPathPen(glyphs, ntos=lambda number: str(round(number)))
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, -1, 0, 0)))
        letters[chr(codepoint)] = [glyphs[name].width, pen.getCommands()]
    return letters


def kern_of(font):
    """The kerning of all pairs of unaccented letters; an accent does not change the side of a letter."""
    data = io.BytesIO()
    font.save(data)
    shaped = uharfbuzz.Font(uharfbuzz.Face(data.getvalue()))
    bases = [c for c in map(chr, font.getBestCmap()) if unicodedata.normalize("NFD", c) == c and drawn(ord(c))]

    def width(text, kern):
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(shaped, buffer, {"kern": kern, "liga": False})
        return sum(position.x_advance for position in buffer.glyph_positions)

    pairs = {first + second: width(first + second, True) - width(first + second, False) for first in bases for second in bases}
    return {pair: value for pair, value in pairs.items() if value}


def main(folder, target):
    outlines = {}
    for name, (weight, subsets) in WEIGHTS.items():
        letters, kern = {}, {}
        for subset in subsets:
            font = instance(folder, subset, weight)
            letters = {**letters_of(font), **letters}
            kern = {**kern_of(font), **kern}
        outlines[name] = {"letters": dict(sorted(letters.items())), "kern": dict(sorted(kern.items()))}
    with open(target, "w", encoding="utf-8") as file:
        json.dump(outlines, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")


main(sys.argv[1], sys.argv[2])
