CREATE OR REPLACE VIEW order_totals AS SELECT status, count(*) FROM orders GROUP BY status;
