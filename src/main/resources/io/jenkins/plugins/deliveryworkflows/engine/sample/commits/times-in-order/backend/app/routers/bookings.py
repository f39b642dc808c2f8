"""Bookings of rooms by members."""

from fastapi import APIRouter, Depends, HTTPException
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database import session
from app.models import Booking, Member, Room
from app.schemas import BookingOut, NewBooking

router = APIRouter(prefix="/bookings", tags=["bookings"])


@router.get("", response_model=list[BookingOut])
def list_bookings(email: str, db: Session = Depends(session)) -> list[Booking]:
    of_member = select(Booking).join(Member).where(Member.email == email)
    return list(db.scalars(of_member.order_by(Booking.starts_at)))


@router.post("", response_model=BookingOut, status_code=201)
def book(new: NewBooking, db: Session = Depends(session)) -> Booking:
    if new.ends_at <= new.starts_at:
        raise HTTPException(422, "a booking ends after it starts")
    room = db.get(Room, new.room_id)
    member = db.scalar(select(Member).where(Member.email == new.email))
    if room is None or member is None:
        raise HTTPException(404, "no such room or member")
    overlapping = select(Booking).where(
        Booking.room_id == room.id,
        Booking.starts_at < new.ends_at,
        Booking.ends_at > new.starts_at,
    )
    if db.scalar(overlapping) is not None:
        raise HTTPException(409, "the room is taken")
    booking = Booking(room=room, member=member, starts_at=new.starts_at, ends_at=new.ends_at)
    db.add(booking)
    db.commit()
    return booking
