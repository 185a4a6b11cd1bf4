"""Pictures: cards drawn as SVG from the facts of a message, and painted as PNG in a process of their own."""
