import { useEffect, useState, type FormEvent } from "react";
import { useParams } from "react-router-dom";
import { book, getRoom, type Room } from "../api";

export function RoomPage() {
  const { slug = "" } = useParams();
  const [room, setRoom] = useState<Room>();
  const [message, setMessage] = useState("");

  useEffect(() => {
    getRoom(slug).then(setRoom);
  }, [slug]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      await book({
        room_id: room!.id,
        email: String(form.get("email")),
        starts_at: String(form.get("starts_at")),
        ends_at: String(form.get("ends_at")),
      });
      setMessage("Booked.");
    } catch {
      setMessage("The room is taken at that time.");
    }
  }

  return (
    <main>
      <h1>{room?.name}</h1>
      <form onSubmit={submit}>
        <input name="email" type="email" aria-label="E-mail" required />
        <input name="starts_at" type="datetime-local" aria-label="From" required />
        <input name="ends_at" type="datetime-local" aria-label="To" required />
        <button>Book</button>
      </form>
      <p role="status">{message}</p>
    </main>
  );
}
