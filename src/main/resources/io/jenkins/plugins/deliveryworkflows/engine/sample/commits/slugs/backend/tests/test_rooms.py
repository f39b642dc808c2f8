def test_lists_rooms(client):
    response = client.get("/rooms")

    assert response.status_code == 200
    assert [room["name"] for room in response.json()] == ["Attic"]


def test_adds_a_room(client):
    response = client.post("/rooms", json={"name": "Cellar", "seats": 12})

    assert response.status_code == 201
    assert len(client.get("/rooms").json()) == 2


def test_refuses_a_room_without_seats(client):
    assert client.post("/rooms", json={"name": "Cellar", "seats": 0}).status_code == 422


def test_finds_a_room_by_its_slug(client):
    client.post("/rooms", json={"name": "Glass House", "seats": 4})

    assert client.get("/rooms/glass-house").json()["seats"] == 4
