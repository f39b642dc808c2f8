ALTER TABLE orders RENAME COLUMN customer TO customer_id;
ALTER TABLE orders ADD COLUMN shipped_at TIMESTAMP, ALTER COLUMN customer_id SET NOT NULL;
