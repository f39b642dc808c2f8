import { useEffect, useState } from "react";
import { useParams } from "react-router-dom";
import { listBookings, type Booking } from "../api";

export function BookingsPage() {
  const { email = "" } = useParams();
  const [bookings, setBookings] = useState<Booking[]>([]);

  useEffect(() => {
    listBookings(email).then(setBookings);
  }, [email]);

  return (
    <main>
      <h1>My bookings</h1>
      <ul>
        {bookings.map((booking) => (
          <li key={booking.id}>
            {new Date(booking.starts_at).toLocaleString()} to{" "}
            {new Date(booking.ends_at).toLocaleTimeString()}
          </li>
        ))}
      </ul>
    </main>
  );
}
