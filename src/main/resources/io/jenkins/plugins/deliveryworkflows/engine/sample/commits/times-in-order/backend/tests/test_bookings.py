MORNING = {
    "room_id": 1,
    "email": "kim@example.org",
    "starts_at": "2025-10-01T09:00:00",
    "ends_at": "2025-10-01T10:00:00",
}


def test_books_a_free_room(client):
    assert client.post("/bookings", json=MORNING).status_code == 201
    assert len(client.get("/bookings", params={"email": "kim@example.org"}).json()) == 1


def test_refuses_a_room_that_is_taken(client):
    client.post("/bookings", json=MORNING)

    overlapping = MORNING | {"starts_at": "2025-10-01T09:30:00"}

    assert client.post("/bookings", json=overlapping).status_code == 409


def test_refuses_a_stranger(client):
    response = client.post("/bookings", json=MORNING | {"email": "nobody@example.org"})

    assert response.status_code == 404


def test_refuses_a_booking_that_ends_before_it_starts(client):
    backwards = MORNING | {"ends_at": "2025-10-01T08:00:00"}

    assert client.post("/bookings", json=backwards).status_code == 422
