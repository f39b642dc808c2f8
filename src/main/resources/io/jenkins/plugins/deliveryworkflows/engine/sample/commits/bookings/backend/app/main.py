"""Entry point of the API: uvicorn app.main:app."""

from fastapi import FastAPI

from app.routers import bookings, rooms

app = FastAPI(title="Room Booking")
app.include_router(rooms.router)
app.include_router(bookings.router)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
