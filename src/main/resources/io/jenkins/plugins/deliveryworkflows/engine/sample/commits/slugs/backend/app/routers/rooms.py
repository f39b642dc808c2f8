"""Rooms that can be booked."""

from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database import session
from app.models import Room
from app.schemas import NewRoom, RoomOut

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("", response_model=list[RoomOut])
def list_rooms(db: Session = Depends(session)) -> list[Room]:
    return list(db.scalars(select(Room).order_by(Room.name)))


@router.post("", response_model=RoomOut, status_code=201)
def add_room(new: NewRoom, db: Session = Depends(session)) -> Room:
    slug = new.name.lower().replace(" ", "-")
    room = Room(name=new.name, slug=slug, seats=new.seats, floor=new.floor)
    db.add(room)
    db.commit()
    return room


@router.get("/{slug}", response_model=RoomOut)
def get_room(slug: str, db: Session = Depends(session)) -> Room:
    room = db.scalar(select(Room).where(Room.slug == slug))
    if room is None:
        raise HTTPException(404, "no such room")
    return room
