"""What goes in and out over HTTP."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, EmailStr, Field


class NewRoom(BaseModel):
    name: str = Field(min_length=1, max_length=80)
    seats: int = Field(gt=0)
    floor: int | None = None


class RoomOut(NewRoom):
    model_config = ConfigDict(from_attributes=True)

    id: int


class NewBooking(BaseModel):
    room_id: int
    email: EmailStr
    starts_at: datetime
    ends_at: datetime


class BookingOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    room_id: int
    starts_at: datetime
    ends_at: datetime
