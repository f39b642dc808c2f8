import express from "express";

const router = express.Router();

// router.get("/commented-out", handler);
router.put("/:userId/profile", async (req, res) => {
  res.json({});
});
router.all("/session", (req, res) => res.end());

export default router;
