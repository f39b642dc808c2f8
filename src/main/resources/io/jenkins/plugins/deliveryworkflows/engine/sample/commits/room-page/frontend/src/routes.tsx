import type { RouteObject } from "react-router-dom";
import { NotFoundPage } from "./pages/NotFoundPage";
import { RoomPage } from "./pages/RoomPage";
import { RoomsPage } from "./pages/RoomsPage";

export const routes: RouteObject[] = [
  { path: "/", element: <RoomsPage /> },
  { path: "/rooms/:roomId", element: <RoomPage /> },
  { path: "*", element: <NotFoundPage /> },
];
