"""The connection to the database."""

from collections.abc import Iterator

from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from app.settings import DATABASE_URL

engine = create_engine(DATABASE_URL)


def session() -> Iterator[Session]:
    with Session(engine) as open_session:
        yield open_session
