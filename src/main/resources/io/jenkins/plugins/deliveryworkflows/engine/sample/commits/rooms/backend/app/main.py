"""Entry point of the API: uvicorn app.main:app."""

from fastapi import FastAPI

from app.routers import rooms

app = FastAPI(title="Room Booking")
app.include_router(rooms.router)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
