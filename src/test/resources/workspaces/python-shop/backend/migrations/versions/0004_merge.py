"""Merge the branches"""
from alembic import op

revision = "0004"
down_revision = ("0002", "0003")


def upgrade():
    op.rename_table("purchases", "orders")


def downgrade():
    op.rename_table("orders", "purchases")
