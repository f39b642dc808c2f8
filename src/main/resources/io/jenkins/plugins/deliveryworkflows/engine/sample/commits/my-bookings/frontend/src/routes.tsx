import type { RouteObject } from "react-router-dom";
import { BookingsPage } from "./pages/BookingsPage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { RoomPage } from "./pages/RoomPage";
import { RoomsPage } from "./pages/RoomsPage";

export const routes: RouteObject[] = [
  { path: "/", element: <RoomsPage /> },
  { path: "/rooms/:slug", element: <RoomPage /> },
  { path: "/members/:email/bookings", element: <BookingsPage /> },
  { path: "*", element: <NotFoundPage /> },
];
