"""Runs the migrations against the database that the service uses."""

from alembic import context

from app.database import engine
from app.models import Base

with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=Base.metadata)
    with context.begin_transaction():
        context.run_migrations()
