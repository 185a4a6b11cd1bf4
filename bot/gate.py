"""The door: who may talk to the coach."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import structlog

from core.flows.people import PREFIX
from core.learner import UNTOLD, Address, Learner, Platform
from core.linking import bare
from storage import dues, learners, links, people
from storage.connection import Connection

log = structlog.get_logger()

Access = Literal["closed", "open"]


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who writes, and what is known of them. `payload` came with /start or /link.

    Who is `answering` has seen a question that may hold a guess of their zone.
    """

    address: Address
    zone: str
    locale: str
    payload: str = ""
    answering: bool = False


@dataclass(frozen=True, slots=True)
class Gate:
    """Closed, it lets in its owner and whom they invited.

    `owner` is an address as "telegram:123"; `claim` is the one-time code that makes whoever brings it the owner while
    there is none. A terminal is its owner's: whoever sits there has the database, too.
    """

    access: Access = "closed"
    owner: str = ""
    claim: str = ""

    async def admitted(self, conn: Connection, visitor: Visitor, now: datetime) -> Learner | None:
        """The learner, if they are or have just been let in; None for everybody else."""
        known = await learners.at(conn, visitor.address)
        owns = (known is None or not known.owner) and await self._owns(conn, visitor)
        if known is not None and known.admitted and not owns:
            return await self._told(conn, known, visitor)
        if not (owns or self.access == "open" or await self._invited(conn, visitor, now)):
            return None
        learner = known or await learners.welcome(
            conn, visitor.address, zone=visitor.zone, locale=visitor.locale, now=now, owner=owns
        )
        log.info("learner.admitted", learner=learner.id, owner=owns)
        if learner.admitted and learner.owner >= owns:
            return learner
        learner = await learners.keep(conn, learner, admitted=True, owner=learner.owner or owns)
        await dues.reschedule(conn, learner, now=now)
        return learner

    @staticmethod
    async def _told(conn: Connection, known: Learner, visitor: Visitor) -> Learner:
        """The learner, with the locale their platform tells now for the first time, and the zone it hints at until they are asked."""
        if known.locale != UNTOLD or visitor.locale == UNTOLD:
            return known
        zone = known.zone if known.met or visitor.answering else visitor.zone
        return await learners.keep(conn, known, locale=visitor.locale, zone=zone)

    async def _owns(self, conn: Connection, visitor: Visitor) -> bool:
        address = visitor.address
        if address.platform is Platform.TERMINAL or self.owner == f"{address.platform}:{address.user}":
            return True
        if not self.claim or not hmac.compare_digest(
            visitor.payload.encode(errors="replace"), self.claim.encode()
        ):
            return False
        return not await people.owned(conn)

    @staticmethod
    async def _invited(conn: Connection, visitor: Visitor, now: datetime) -> bool:
        if visitor.payload.startswith(PREFIX):
            return await people.use(conn, visitor.payload, now=now)
        return bool(visitor.payload) and await links.waits(conn, bare(visitor.payload), now=now)
