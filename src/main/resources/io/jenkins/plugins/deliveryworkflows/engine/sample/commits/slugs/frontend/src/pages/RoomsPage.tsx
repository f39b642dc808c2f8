import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { listRooms, type Room } from "../api";

export function RoomsPage() {
  const [rooms, setRooms] = useState<Room[]>([]);

  useEffect(() => {
    listRooms().then(setRooms);
  }, []);

  return (
    <main>
      <h1>Rooms</h1>
      <ul>
        {rooms.map((room) => (
          <li key={room.id}>
            <Link to={`/rooms/${room.slug}`}>{room.name}</Link>, {room.seats} seats
          </li>
        ))}
      </ul>
    </main>
  );
}
