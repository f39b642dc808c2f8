"""Add customers

Revision ID: 0001
"""
import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade():
    op.create_table(
        "customers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("fax", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table("drafts", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    op.drop_table("drafts")
    op.drop_table("customers")
