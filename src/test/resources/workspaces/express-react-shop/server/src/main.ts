import express, { Express } from "express";
import { API_PREFIX } from "./constants";
import apiRouter from "./routes";
import { createOrdersRouter } from "./orders/router";

const app: Express = express();
const port = process.env.PORT || 8080;

app.use(express.json());
app.get("/health", (req, res) => res.json({ ok: true }));
app.use(API_PREFIX, apiRouter);
app.use(`${API_PREFIX}/orders`, createOrdersRouter(process.env.ORDERS_URL));
require("./admin")(app);

if (process.env.NODE_ENV !== "production") {
  app.post("/test/reset", (req, res) => res.sendStatus(204));
}

app.listen(port);
