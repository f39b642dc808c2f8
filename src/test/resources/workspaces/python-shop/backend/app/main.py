"""The application."""

from fastapi import FastAPI

from app.api import api_router
from app.core.settings import get_settings


def create_app() -> FastAPI:
    settings = get_settings()
    application = FastAPI(title="Shop", root_path="/ignored")
    application.include_router(api_router, prefix=settings.api_prefix)

    @application.get("/health")
    def health() -> dict[str, str]:
        return {"status": "up"}

    return application


app = create_app()
