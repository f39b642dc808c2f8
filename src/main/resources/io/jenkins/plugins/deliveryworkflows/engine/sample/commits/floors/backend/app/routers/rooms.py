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
    room = Room(name=new.name, seats=new.seats, floor=new.floor)
    db.add(room)
    db.commit()
    return room


@router.get("/{room_id}", response_model=RoomOut)
def get_room(room_id: int, db: Session = Depends(session)) -> Room:
    room = db.get(Room, room_id)
    if room is None:
        raise HTTPException(404, "no such room")
    return room
