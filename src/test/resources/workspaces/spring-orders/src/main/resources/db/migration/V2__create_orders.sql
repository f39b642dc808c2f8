CREATE TABLE IF NOT EXISTS orders (
    id BIGINT NOT NULL,
    customer BIGINT,
    status VARCHAR(20) NOT NULL DEFAULT 'open; really',
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT fk_orders_customer FOREIGN KEY (customer) REFERENCES customers (id) ON DELETE CASCADE
);
CREATE INDEX idx_orders_status ON orders (status);
DROP TABLE scratch;
INSERT INTO customers (id, mail) VALUES (1, 'it''s; CREATE TABLE nonsense (id INT)');
