"""floor of a room

Revision ID: 9e27c05d13ab
Revises: 4c1d7be0a9f2
Create Date: 2025-09-24 15:20:08
"""

import sqlalchemy as sa
from alembic import op

revision = "9e27c05d13ab"
down_revision = "4c1d7be0a9f2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rooms", sa.Column("floor", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("rooms", "floor")
