import { Router } from "express";
import axios from "axios";
import * as products from "./product-controller";

export const productRouter = Router();

productRouter
  .route("/")
  .get(products.list)
  .post(requireStaff, asyncHandler(products.create));
productRouter.get("/:id(\\d+)", products.show);
productRouter.delete(["/:id", "/sku/:sku"], requireStaff, products.remove);

function requireStaff(req: unknown, res: unknown, next: () => void) {
  axios.get("/staff", { timeout: 100 });
  next();
}
