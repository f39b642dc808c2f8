import { render, screen } from "@testing-library/react";
import { RouterProvider, createMemoryRouter } from "react-router-dom";
import { expect, test } from "vitest";
import { routes } from "./routes";

test("an unknown address says so", () => {
  const router = createMemoryRouter(routes, { initialEntries: ["/attic/window"] });
  render(<RouterProvider router={router} />);

  expect(screen.getByRole("heading").textContent).toBe("There is no such page");
});
