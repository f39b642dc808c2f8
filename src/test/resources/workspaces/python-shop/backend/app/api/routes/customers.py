from fastapi import APIRouter, HTTPException

router = APIRouter()


@router.get("/")
async def list_customers(limit: int = 100):
    return []


@router.post(
    "/",
    status_code=201,
)
async def create_customer(name: str):
    return {"name": name}


@router.get("/{customer_id}")
def read_customer(customer_id: int):
    raise HTTPException(404)
