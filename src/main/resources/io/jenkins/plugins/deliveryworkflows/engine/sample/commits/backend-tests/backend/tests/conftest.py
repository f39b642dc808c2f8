import os

os.environ["DATABASE_URL"] = "sqlite://"

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.database import session
from app.main import app
from app.models import Base, Member, Room


@pytest.fixture
def client():
    engine = create_engine(
        "sqlite://", connect_args={"check_same_thread": False}, poolclass=StaticPool
    )
    Base.metadata.create_all(engine)
    with Session(engine) as db:
        db.add(Room(name="Attic", seats=6))
        db.add(Member(email="kim@example.org", name="Kim"))
        db.commit()

    def test_session():
        with Session(engine) as db:
            yield db

    app.dependency_overrides[session] = test_session
    yield TestClient(app)
    app.dependency_overrides.clear()
