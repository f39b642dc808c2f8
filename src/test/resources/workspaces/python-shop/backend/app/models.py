from sqlalchemy import Column, ForeignKey, String, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database import Base, TimestampMixin

order_labels = Table(
    "order_labels",
    Base.metadata,
    Column("order_id", ForeignKey("sales.orders.id"), primary_key=True),
    Column("label", String(40), primary_key=True),
)


class Customer(TimestampMixin, Base):
    __tablename__ = "customers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    nickname: Mapped[str | None]
    orders: Mapped[list["Order"]] = relationship(back_populates="customer")


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = {"schema": "sales"}

    id = Column("order_id", String(36), primary_key=True)
    customer_id = Column(ForeignKey(Customer.id), nullable=False)
    note = Column(String)
    customer = relationship("Customer", back_populates="orders")
