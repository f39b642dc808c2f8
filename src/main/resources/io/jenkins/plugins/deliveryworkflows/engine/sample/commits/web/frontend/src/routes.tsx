import type { RouteObject } from "react-router-dom";
import { NotFoundPage } from "./pages/NotFoundPage";
import { RoomsPage } from "./pages/RoomsPage";

export const routes: RouteObject[] = [
  { path: "/", element: <RoomsPage /> },
  { path: "*", element: <NotFoundPage /> },
];
