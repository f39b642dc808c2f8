import { createBrowserRouter } from "react-router-dom";
import { paths } from "./paths";
import { RequireUser } from "./RequireUser";
import { Account, Home, NotFound, Orders } from "./pages/all";

export const router = createBrowserRouter([
  { path: paths.home, element: <Home /> },
  {
    path: paths.account.root,
    element: (
      <RequireUser>
        <Account />
      </RequireUser>
    ),
    children: [
      { index: true, element: <Orders /> },
      { path: paths.account.orders, element: <Orders /> },
      { path: paths.account.order, lazy: () => import("./pages/order") },
    ],
  },
  { path: "/catalogue/*", lazy: () => import("./pages/Catalogue") },
  { path: "*", element: <NotFound /> },
]);

export const api = import.meta.env.VITE_API_URL ?? "/api/v1";
export const debug = import.meta.env.DEV;
