"""Entry point of the API: uvicorn app.main:app."""

from fastapi import FastAPI

app = FastAPI(title="Room Booking")


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
