"""slug of a room

Revision ID: b3f86a41e7c5
Revises: 9e27c05d13ab
Create Date: 2025-10-07 09:31:55
"""

import sqlalchemy as sa
from alembic import op

revision = "b3f86a41e7c5"
down_revision = "9e27c05d13ab"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rooms", sa.Column("slug", sa.String(length=80), nullable=True))
    op.execute("UPDATE rooms SET slug = lower(replace(name, ' ', '-'))")
    op.alter_column("rooms", "slug", nullable=False)
    op.create_unique_constraint("rooms_slug_key", "rooms", ["slug"])


def downgrade() -> None:
    op.drop_constraint("rooms_slug_key", "rooms")
    op.drop_column("rooms", "slug")
