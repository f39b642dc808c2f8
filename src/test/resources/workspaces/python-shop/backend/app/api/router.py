from fastapi import APIRouter

from app.api.routes import customers, orders as order_routes

router = APIRouter()
router.include_router(customers.router, prefix="/customers", tags=["customers"])
router.include_router(order_routes.router)
