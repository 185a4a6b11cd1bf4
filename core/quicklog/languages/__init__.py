"""One table of words per language; data only."""

from core.quicklog.languages.ar import ARABIC
from core.quicklog.languages.cs import CZECH
from core.quicklog.languages.da import DANISH
from core.quicklog.languages.de import GERMAN
from core.quicklog.languages.el import GREEK
from core.quicklog.languages.en import ENGLISH
from core.quicklog.languages.es import SPANISH
from core.quicklog.languages.fa import PERSIAN
from core.quicklog.languages.fi import FINNISH
from core.quicklog.languages.fr import FRENCH
from core.quicklog.languages.he import HEBREW
from core.quicklog.languages.hi import HINDI
from core.quicklog.languages.hu import HUNGARIAN
from core.quicklog.languages.id import INDONESIAN
from core.quicklog.languages.it import ITALIAN
from core.quicklog.languages.ja import JAPANESE
from core.quicklog.languages.ko import KOREAN
from core.quicklog.languages.nb import NORWEGIAN
from core.quicklog.languages.nl import DUTCH
from core.quicklog.languages.pl import POLISH
from core.quicklog.languages.pt import PORTUGUESE
from core.quicklog.languages.ro import ROMANIAN
from core.quicklog.languages.ru import RUSSIAN
from core.quicklog.languages.sv import SWEDISH
from core.quicklog.languages.th import THAI
from core.quicklog.languages.tr import TURKISH
from core.quicklog.languages.uk import UKRAINIAN
from core.quicklog.languages.vi import VIETNAMESE
from core.quicklog.languages.zh import CHINESE

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    RUSSIAN,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    POLISH,
    TURKISH,
    UKRAINIAN,
    ARABIC,
    JAPANESE,
    CHINESE,
    KOREAN,
    HINDI,
    SWEDISH,
    CZECH,
    INDONESIAN,
    VIETNAMESE,
    HEBREW,
    PERSIAN,
    GREEK,
    ROMANIAN,
    HUNGARIAN,
    FINNISH,
    DANISH,
    NORWEGIAN,
    THAI,
)
