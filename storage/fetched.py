"""Rows as SQLite gives them: all there already."""

from typing import Any

from sqlalchemy.exc import MultipleResultsFound, NoResultFound


class Fetched(list[Any]):
    """As much of SQLAlchemy's `Result` as `Rows` is, at a tenth of its price. Each row is a tuple with names."""

    def all(self) -> "Fetched":
        return self

    def one(self) -> Any:
        row = self.one_or_none()
        if row is None:
            raise NoResultFound("no row was found when one was required")
        return row

    def one_or_none(self) -> Any:
        if len(self) > 1:
            raise MultipleResultsFound("several rows were found when at most one was expected")
        return self[0] if self else None

    def scalar(self) -> Any:
        return self[0][0] if self else None

    def scalar_one(self) -> Any:
        return self.one()[0]

    def scalar_one_or_none(self) -> Any:
        row = self.one_or_none()
        return None if row is None else row[0]

    def scalars(self) -> "Fetched":
        """The first value of each row."""
        return Fetched(row[0] for row in self)
