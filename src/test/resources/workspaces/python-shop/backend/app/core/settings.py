from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")

    api_prefix: str = "/api/v1"
    database_url: str
    mail_host: str | None = None
    session_secret: str = Field(..., validation_alias="SESSION_SECRET")


def get_settings() -> Settings:
    return Settings()
