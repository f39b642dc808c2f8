from fastapi import APIRouter

router = APIRouter(prefix="/orders", tags=["orders"])


@router.api_route("/{order_id}/state", methods=["GET", "PUT"])
def order_state(order_id: int):
    return {"id": order_id}


@router.get("/documents/{name:path}")
def order_document(name: str):
    """Example: @router.get("/not-a-route")"""
    return name
