const API_URL = import.meta.env.VITE_API_URL ?? "http://localhost:8000";

export interface Room {
  id: number;
  name: string;
  seats: number;
}

export async function listRooms(): Promise<Room[]> {
  const response = await fetch(`${API_URL}/rooms`);
  if (!response.ok) {
    throw new Error(`The rooms can't be read (${response.status})`);
  }
  return response.json();
}
