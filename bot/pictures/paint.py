"""Paints the SVG on standard input as a PNG on standard output, with the fonts named and no others.

A program of its own: the painter holds the interpreter's lock while it works, and its memory goes with it.
"""

import sys

from resvg_py import svg_to_bytes


def main() -> None:
    svg = sys.stdin.buffer.read().decode()
    png = svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=sys.argv[1:])
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main()
