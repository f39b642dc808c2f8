"""Mail to members."""

import smtplib
from email.message import EmailMessage

from app.models import Booking
from app.settings import SMTP_HOST


def confirm(booking: Booking) -> None:
    """Tells the member that the room is booked; does nothing where no mail server is set."""
    if not SMTP_HOST:
        return
    message = EmailMessage()
    message["From"] = "rooms@example.org"
    message["To"] = booking.member.email
    message["Subject"] = f"{booking.room.name} is booked"
    message.set_content(f"From {booking.starts_at} to {booking.ends_at}.")
    with smtplib.SMTP(SMTP_HOST) as server:
        server.send_message(message)
