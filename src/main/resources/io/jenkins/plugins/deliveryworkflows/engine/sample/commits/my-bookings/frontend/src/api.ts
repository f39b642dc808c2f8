const API_URL = import.meta.env.VITE_API_URL ?? "http://localhost:8000";

export interface Room {
  id: number;
  slug: string;
  name: string;
  seats: number;
}

export interface NewBooking {
  room_id: number;
  email: string;
  starts_at: string;
  ends_at: string;
}

export interface Booking extends Omit<NewBooking, "email"> {
  id: number;
}

async function call<T>(path: string, options?: RequestInit): Promise<T> {
  const response = await fetch(API_URL + path, options);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.json();
}

export const listRooms = () => call<Room[]>("/rooms");

export const getRoom = (slug: string) => call<Room>(`/rooms/${slug}`);

export const listBookings = (email: string) =>
  call<Booking[]>(`/bookings?email=${encodeURIComponent(email)}`);

export const book = (booking: NewBooking) =>
  call("/bookings", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(booking),
  });
