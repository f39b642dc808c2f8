import { Router } from "express";
import { productRouter } from "./products";
import users from "./users.js";

const router = Router();
const cache = new Map<string, string>();

cache.get("/not-a-route");
router.use("/products", productRouter);
router.use("/users", users);

export default router;
