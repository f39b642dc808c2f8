"""What goes in and out over HTTP."""

from pydantic import BaseModel, ConfigDict, Field


class NewRoom(BaseModel):
    name: str = Field(min_length=1, max_length=80)
    seats: int = Field(gt=0)


class RoomOut(NewRoom):
    model_config = ConfigDict(from_attributes=True)

    id: int
