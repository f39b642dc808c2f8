import { useEffect, useState } from "react";
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
            {room.name}, {room.seats} seats
          </li>
        ))}
      </ul>
    </main>
  );
}
