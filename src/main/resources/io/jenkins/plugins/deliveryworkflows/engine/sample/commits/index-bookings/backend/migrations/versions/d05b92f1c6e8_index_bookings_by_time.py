"""index bookings by room and time

Revision ID: d05b92f1c6e8
Revises: b3f86a41e7c5
Create Date: 2025-10-21 11:12:40
"""

from alembic import op

revision = "d05b92f1c6e8"
down_revision = "b3f86a41e7c5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("bookings_room_time", "bookings", ["room_id", "starts_at"])


def downgrade() -> None:
    op.drop_index("bookings_room_time", "bookings")
