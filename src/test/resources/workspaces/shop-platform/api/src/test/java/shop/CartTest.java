package shop;

import org.junit.jupiter.api.Test;

class CartTest {
    @Test
    void startsEmpty() {}
}
