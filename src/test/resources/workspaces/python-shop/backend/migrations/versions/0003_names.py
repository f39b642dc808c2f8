"""Widen the name, drop the fax"""
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("customers") as batch:
        batch.alter_column("name", existing_type=sa.String(80), type_=sa.String(length=120))
        batch.drop_column("fax")
        batch.add_column(sa.Column("nickname", sa.String(length=40)))


def downgrade():
    with op.batch_alter_table("customers") as batch:
        batch.drop_column("nickname")
