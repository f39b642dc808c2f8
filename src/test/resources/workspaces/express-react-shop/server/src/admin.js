const { Router } = require("express");
const reports = Router();

reports.get("/daily", (req, res) => res.end(process.env["REPORT_TITLE"]));

module.exports = function (app) {
  app.use("/admin/reports", reports);
  app.get("/admin", (req, res) => res.end());
};
