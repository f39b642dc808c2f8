import { Router } from "express";

export function createOrdersRouter(url: string | undefined) {
  const router = Router();
  router.post("/", (req, res) => res.json({ url }));
  router.get("/:orderId/items/:itemId", (req, res) => res.json({}));
  return router;
}
