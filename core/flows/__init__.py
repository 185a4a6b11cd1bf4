"""The conversations, one a file, and all of them by name."""

from collections.abc import Mapping

from core.dialogue.contract import FlowFactory
from core.flows.adopt import adopt
from core.flows.advice import advice
from core.flows.amend import amend
from core.flows.aside import aside
from core.flows.breaks import easy, not_today, pause
from core.flows.bridge import bridge
from core.flows.changes import changes
from core.flows.confirm import assign, confirm
from core.flows.entries import entries, restore, undo
from core.flows.focus import focus
from core.flows.help import help_, unknown
from core.flows.later import later
from core.flows.link import link, unlink
from core.flows.lobby import lobby, overheard
from core.flows.log import log
from core.flows.nudges import nudges, why
from core.flows.people import invite, people
from core.flows.plan import plan
from core.flows.portfolio import portfolio
from core.flows.privacy import privacy
from core.flows.progress import progress
from core.flows.projects import projects
from core.flows.reflect import reflect
from core.flows.reflections import reflections
from core.flows.reply import reply
from core.flows.resources import resources
from core.flows.review import review
from core.flows.settings import settings
from core.flows.start import start
from core.flows.today import today
from core.flows.week import week
from core.flows.wins import quick_wins

FLOWS: Mapping[str, FlowFactory] = {
    "start": start,
    "today": today,
    "week": week,
    "plan": plan,
    "log": log,
    "confirm": confirm,
    "assign": assign,
    "focus": focus,
    "pause": pause,
    "easy": easy,
    "skip_today": not_today,
    "not_today": not_today,
    "later": later,
    "nudges": nudges,
    "why": why,
    "adopt": adopt,
    "amend": amend,
    "undo": undo,
    "reply": reply,
    "restore": restore,
    "entries": entries,
    "progress": progress,
    "wins": quick_wins,
    "reflect": reflect,
    "reflections": reflections,
    "review": review,
    "projects": projects,
    "resources": resources,
    "portfolio": portfolio,
    "changes": changes,
    "bridge": bridge,
    "aside": aside,
    "settings": settings,
    "privacy": privacy,
    "advice": advice,
    "link": link,
    "unlink": unlink,
    "invite": invite,
    "people": people,
    "help": help_,
    "unknown": unknown,
    "lobby": lobby,
    "overheard": overheard,
}
