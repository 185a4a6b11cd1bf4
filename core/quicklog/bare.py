"""Whether a message says how long, and nothing about what."""

from core.quicklog.lexicon import lexicon
from core.quicklog.normalise import clean
from core.quicklog.tokens import Shape, tokenise
from core.quicklog.vocabulary import Role

_LENGTH = frozenset(
    {Role.NUMBER, Role.ARTICLE, Role.COUPLE, Role.FRACTION, Role.EXTRA, Role.PREFIX, Role.UNIT, Role.ALONE,
     Role.SOFT, Role.AND, Role.OF, Role.DONE, Role.STUDY, Role.ME, Role.PLACE, Role.FILLER, Role.DAY, Role.DAYPART}
)  # fmt: skip


def is_bare(said: str) -> bool:
    """Whether every word of `said` belongs to an amount, or to the place in whatever it was on."""
    words = lexicon()
    tokens = words.annotate(tokenise(clean(said), (), words.spaceless), "en")
    return all(token.shape is not Shape.WORD or _LENGTH & token.senses.keys() for token in tokens)
